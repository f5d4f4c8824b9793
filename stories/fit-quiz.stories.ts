import type {Meta, StoryObj} from '@storybook/web-components-vite';
import type {FitQuiz} from '../src/index.js';
import {answersFor, safe} from '../tests/support/answers.js';
import {cannotRun, withoutScript} from './support/fallback-states.js';
import {inSidebar} from './support/narrow.js';
import {
  answering,
  askingForSomeoneElse,
  atQuestion,
  openingHelp,
  withoutAnAnswer,
} from './support/play-quiz.js';
import type {Args} from './support/snippet.js';

const meta: Meta<Args<FitQuiz>> = {
  title: 'Widgets/Fit quiz',
  component: 'ipt-fit-quiz',
};
export default meta;
type Story = StoryObj<Args<FitQuiz>>;

export const Start: Story = {};
export const HelpOpen: Story = {play: openingHelp};
export const WithWayOut: Story = {args: {'exit-href': 'https://www.example.org/weather'}};

export const QuestionSafety: Story = {play: atQuestion(1)};
export const QuestionWho: Story = {play: atQuestion(2)};
export const QuestionNow: Story = {play: atQuestion(3)};
export const QuestionAreas: Story = {play: atQuestion(4)};
export const QuestionLink: Story = {play: atQuestion(5)};
export const QuestionGoal: Story = {play: atQuestion(6)};
export const QuestionStyle: Story = {play: atQuestion(7)};
export const AfterThoughtsInTheLastWeeks: Story = {play: atQuestion(1, {safety: 'recent'})};
export const AnswerNeeded: Story = {play: withoutAnAnswer};

export const ResultCrisis: Story = {play: answering(answersFor.crisis)};
export const ResultUrgent: Story = {play: answering(answersFor.urgent)};
export const ResultNotSafeAtHome: Story = {play: answering(answersFor.home)};
export const ResultProfessionalFirst: Story = {play: answering(answersFor.pro)};
export const ResultManyThingsFit: Story = {play: answering(answersFor.many)};
export const ResultSomeThingsFit: Story = {play: answering(answersFor.some)};
export const ResultOtherTreatments: Story = {play: answering(answersFor.other)};
export const ResultMoreInformation: Story = {play: answering(answersFor.info)};
export const ResultForSomeoneElse: Story = {play: answering(answersFor.carer)};
export const ResultForSomeoneElseAtOnce: Story = {play: askingForSomeoneElse};
export const ResultThoughtsAndNotSafeAtHome: Story = {
  play: answering({...answersFor.home, safety: 'recent'}),
};
export const ResultForAChild: Story = {play: answering({safety: 'no', who: 'child'})};
export const ResultForATeenager: Story = {
  play: answering({...safe, who: 'teen', areas: ['loneliness'], link: 'yes', goal: 'mood'}),
};
export const ResultWithOwnNextStep: Story = {
  args: {content: '<p slot="next-step"><a href="/first-talk">Arrange a first talk with us</a></p>'},
  play: answering(answersFor.many),
};
export const ResultCountryNotSaid: Story = {
  globals: {region: ''},
  play: answering(answersFor.crisis),
};

export const OneHeight: Story = {args: {steady: true}, play: answering(answersFor.many)};
export const Sidebar: Story = {decorators: [inSidebar], play: atQuestion(3)};
export const DarkPage: Story = {globals: {page: 'dark'}, play: answering(answersFor.crisis)};
export const LargeText: Story = {globals: {text: '400'}, play: atQuestion(2)};

export const BeforeTheScript: Story = {decorators: [withoutScript]};
export const CannotRun: Story = {decorators: [cannotRun]};
