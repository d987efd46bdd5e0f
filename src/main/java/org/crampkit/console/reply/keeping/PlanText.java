package org.crampkit.console.reply.keeping;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crampkit.console.screen.Fields;
import org.crampkit.console.screen.Speech;
import org.crampkit.store.backup.Contents;
import org.crampkit.workflow.keeping.RestoreBackup.Plan;

/** What a restore will replace by what, in lines. */
public final class PlanText {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private PlanText() {}

    /** Returns the store as it is, the backup, and what becomes of the store. */
    public static List<String> of(Plan plan, ZoneId zone, Speech speech) {
        List<String> lines = new ArrayList<>();
        Contents now = plan.now();
        Instant last = plan.last();
        lines.add(
                now == null
                        ? speech.say("restore.now-unread", "code", plan.fault())
                        : speech.say(
                                "restore.now",
                                "holds",
                                holds(now, speech),
                                "at",
                                last == null ? speech.say("unknown") : minute(last, zone)));
        lines.add(speech.say(
                "restore.backup",
                "holds",
                holds(plan.backup().contents(), speech),
                "at",
                minute(plan.backup().made(), zone)));
        return lines;
    }

    static String minute(Instant at, ZoneId zone) {
        return MINUTE.format(at.atZone(zone));
    }

    static String holds(Contents contents, Speech speech) {
        return speech.say(
                "backup.holds",
                "patients",
                contents.patients(),
                "nights",
                contents.nights(),
                "events",
                contents.events(),
                "trail",
                contents.trail());
    }

    /** Adds counts and the head of the trail to a document. */
    static Fields counts(Contents contents, Fields to) {
        return to.put("patients", contents.patients())
                .put("nights", contents.nights())
                .put("events", contents.events())
                .put("trailEntries", contents.trail())
                .put("trailHead", contents.head());
    }
}
