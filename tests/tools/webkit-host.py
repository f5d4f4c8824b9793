"""The smallest browser that WebKitWebDriver can drive: one bare window.

The MiniBrowser that comes with WebKitGTK has a tool bar and cannot be narrower than 447 pixels.
"""

import gi

gi.require_version('Gtk', '3.0')
gi.require_version('WebKit2', '4.1')
from gi.repository import Gtk, WebKit2


def create_web_view(session, *_):
    settings = WebKit2.Settings(enable_smooth_scrolling=False)
    view = WebKit2.WebView(
        web_context=context, is_controlled_by_automation=True, settings=settings
    )
    window = Gtk.Window()
    window.set_decorated(False)
    window.set_default_size(800, 600)
    window.add(view)
    window.show_all()
    # There is no window manager to hand out the focus, and without it nothing is :focus-visible.
    view.grab_focus()
    window.present()
    window.get_window().focus(0)
    view.connect('close', lambda _: window.destroy())
    return view


def on_automation_started(_, session):
    info = WebKit2.ApplicationInfo()
    info.set_name('webkit-host')
    info.set_version(
        WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version()
    )
    session.set_application_info(info)
    session.connect('create-web-view', create_web_view)


context = WebKit2.WebContext.new_ephemeral()
context.set_automation_allowed(True)
context.connect('automation-started', on_automation_started)
Gtk.main()
