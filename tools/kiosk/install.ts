import { join } from 'node:path'

/** The name of the unit, by which systemctl knows the kiosk. */
export const unitName = 'pocket-of-air-kiosk.service'

interface UnitOptions {
  /** The path of Node, and what it is started with. */
  readonly command: readonly string[]
}

/** The text of a systemd user unit that keeps the launcher running, whatever happens to it. */
export function writeUnit({ command }: UnitOptions): string {
  return `[Unit]
Description=A Pocket of Air, on this screen
# a launcher that fails again and again goes on being started
StartLimitIntervalSec=0

[Service]
ExecStart=${command.map(quote).join(' ')}
Restart=always
RestartSec=5
# whatever the launcher has started goes with it
KillMode=control-group
TimeoutStopSec=15
`
}

/** Where a user's units stand; `home` is the folder of the account. */
export const unitFolder = (home: string) => join(home, '.config', 'systemd', 'user')

/** What is left to do by hand: the unit is started by whatever shows the first picture. */
export const writeNotes = ({ command }: UnitOptions) =>
  `Nothing starts it yet, since each desktop has its own place for that. Choose one:

  a desktop (GNOME, KDE, Xfce …)   in ~/.config/autostart/pocket-of-air-kiosk.desktop, a new file:
                [Desktop Entry]
                Type=Application
                Name=A Pocket of Air
                Exec=systemctl --user start ${unitName}

  sway        in ~/.config/sway/config:
                exec systemctl --user import-environment WAYLAND_DISPLAY DISPLAY XDG_RUNTIME_DIR
                exec systemctl --user start ${unitName}
  X, no desktop   in ~/.xsession:
                xset s off -dpms
                systemctl --user import-environment DISPLAY XAUTHORITY
                systemctl --user start ${unitName}
                exec openbox
  cage        cage shows one program, and starts the launcher itself instead of the unit:
                cage -- ${command.map(quote).join(' ')}

To try it now, in a running desktop:
  systemctl --user daemon-reload
  systemctl --user import-environment WAYLAND_DISPLAY DISPLAY XAUTHORITY
  systemctl --user start ${unitName}
What it says:  journalctl --user -u ${unitName} -f`

/** A word of a unit's command as systemd reads it. */
function quote(word: string): string {
  const plain = word.replaceAll('%', '%%').replaceAll('$', '$$$$')
  return /^[\w@%+=:,./$-]+$/.test(plain) ? plain : `"${plain.replace(/["\\]/g, '\\$&')}"`
}
