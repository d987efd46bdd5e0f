package org.crampkit.console.command;

import java.time.LocalDate;
import java.util.Map;
import org.crampkit.console.line.UsageException;
import org.crampkit.console.reply.record.HoldReply;
import org.crampkit.console.reply.record.NoteReply;
import org.crampkit.console.reply.record.PlanReply;
import org.crampkit.console.reply.record.ReviewReply;
import org.crampkit.console.screen.Screen;
import org.crampkit.console.screen.Speech;
import org.crampkit.workflow.record.HoldSelfCare;
import org.crampkit.workflow.record.RecordNote;
import org.crampkit.workflow.record.RecordPlan;
import org.crampkit.workflow.record.ReviewFlag;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** What a clinician records about a patient. A later record of the same kind takes an earlier one back. */
@Component
public class RecordCommands implements Commands {

    private final Screen screen;
    private final Speech speech;
    private final ReviewFlag reviews;
    private final HoldSelfCare holds;
    private final RecordPlan plans;
    private final RecordNote notes;

    RecordCommands(
            Screen screen, Speech speech, ReviewFlag reviews, HoldSelfCare holds, RecordPlan plans, RecordNote notes) {
        this.screen = screen;
        this.speech = speech;
        this.reviews = reviews;
        this.holds = holds;
        this.plans = plans;
        this.notes = notes;
    }

    /** Records a review. */
    @Command(
            name = "review",
            description = "Record what was done about a red flag; its hold stays unless it is cleared")
    public void review(
            @Argument(index = 0, description = "KEY") String key,
            @Argument(index = 1, description = "FLAG") String flag,
            @Option(longName = "outcome", description = "TEXT: what was found and done") @Nullable String outcome,
            @Option(longName = "clear", defaultValue = "false", description = "Lift the hold on self-care text")
                    Boolean clear) {
        if (outcome == null) {
            throw new UsageException("option-missing", Map.of("command", "review", "option", "--outcome=TEXT"));
        }
        ReviewFlag.Verdict verdict = clear ? ReviewFlag.Verdict.CLEAR : ReviewFlag.Verdict.REVIEW;
        screen.show(new ReviewReply(
                reviews.review(new ReviewFlag.Request(key, flag, outcome, verdict, screen.desk())), speech));
    }

    /** Holds or releases. */
    @Command(name = "hold", description = "Hold a patient's self-care text, or release it")
    public void hold(
            @Argument(index = 0, description = "KEY") String key,
            @Option(longName = "reason", description = "TEXT: why") @Nullable String reason,
            @Option(longName = "release", defaultValue = "false", description = "Lift the hold") Boolean release) {
        if (reason == null && !release) {
            throw new UsageException("option-missing", Map.of("command", "hold", "option", "--reason=TEXT"));
        }
        String why = reason == null ? "" : reason;
        screen.show(new HoldReply(
                release ? holds.release(key, why, screen.desk()) : holds.hold(key, why, screen.desk()), speech));
    }

    /** Records the start of a plan. */
    @Command(name = "plan", description = "Record the day a patient's plan began, or show the days recorded")
    public void plan(
            @Argument(index = 0, description = "KEY") String key,
            @Option(longName = "start", description = "DATE of the plan's first day") @Nullable LocalDate start) {
        screen.show(new PlanReply(plans.plan(key, start, screen.desk()), speech));
    }

    /** Records a note. */
    @Command(name = "note", description = "Note teach-back, quinine-review, declined, unwell, specialist or discharged")
    public void note(
            @Argument(index = 0, description = "KEY") String key,
            @Argument(index = 1, description = "WORD") String word,
            @Option(longName = "reason", description = "TEXT to keep with it") @Nullable String reason) {
        screen.show(new NoteReply(notes.note(key, word, reason == null ? "" : reason, screen.desk()), speech));
    }
}
