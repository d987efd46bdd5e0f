package org.crampkit.console.command;

import java.time.ZoneId;
import org.crampkit.console.reply.TrailReply;
import org.crampkit.console.reply.VerifyReply;
import org.crampkit.console.screen.Screen;
import org.crampkit.console.screen.Speech;
import org.crampkit.workflow.proof.ShowTrail;
import org.crampkit.workflow.proof.VerifyTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** Who did what, and the proof that nothing of it is missing. */
@Component
public class TrailCommands implements Commands {

    private final Screen screen;
    private final Speech speech;
    private final ShowTrail trail;
    private final VerifyTrail verify;

    TrailCommands(Screen screen, Speech speech, ShowTrail trail, VerifyTrail verify) {
        this.screen = screen;
        this.speech = speech;
        this.trail = trail;
        this.verify = verify;
    }

    /** Lists the trail. */
    @Command(name = "trail", description = "Show who did what")
    public void trail(@Option(longName = "patient", description = "KEY of one patient") @Nullable String patient) {
        screen.show(new TrailReply(trail.entries(patient), ZoneId.systemDefault(), speech));
    }

    /** Verifies the trail. */
    @Command(name = "trail-verify", description = "Prove that the trail is whole, or name its first broken row")
    public void verify() {
        screen.show(new VerifyReply(verify.verify(), speech));
    }
}
