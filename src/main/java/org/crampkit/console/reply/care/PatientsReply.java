package org.crampkit.console.reply.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.crampkit.console.screen.Fields;
import org.crampkit.console.screen.Page;
import org.crampkit.console.screen.Reply;
import org.crampkit.console.screen.Speech;
import org.crampkit.workflow.care.ShowPatients.Line;

/** The patient list. */
public final class PatientsReply implements Reply {

    private final List<Line> patients;
    private final Speech speech;

    /** Tells of patients in key order. */
    public PatientsReply(List<Line> patients, Speech speech) {
        this.patients = List.copyOf(patients);
        this.speech = speech;
    }

    @Override
    public void json(Consumer<Map<String, Object>> out) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Line line : patients) {
            all.add(new Fields()
                    .put("id", line.person().key().text())
                    .put("givenName", line.person().identity().givenName())
                    .put("familyName", line.person().identity().familyName())
                    .put("birthDate", line.person().profile().birthDate())
                    .put("registered", line.registered())
                    .put("nightsRecorded", line.nightsRecorded())
                    .put(
                            "lastNight",
                            line.latest() == null ? null : line.latest().to())
                    .map());
        }
        out.accept(new Fields().put("patients", all).map());
    }

    @Override
    public void text(Page page) {
        if (patients.isEmpty()) {
            page.line(speech.say("patients.none"));
            page.next("register FILE");
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Line line : patients) {
            String name = line.person().identity().fullName();
            String shown = line.registered() ? name : speech.say("patients.not-listed");
            rows.add(List.of(
                    line.person().key().text(),
                    shown.isEmpty() ? speech.say("unknown") : shown,
                    line.person().profile().birthDate() == null
                            ? speech.say("unknown")
                            : line.person().profile().birthDate().toString(),
                    Integer.toString(line.nightsRecorded()),
                    line.latest() == null ? "–" : line.latest().to().toString()));
        }
        page.table(
                List.of(
                        speech.say("patients.key"),
                        speech.say("patients.name"),
                        speech.say("patients.born"),
                        speech.say("patients.nights"),
                        speech.say("patients.last")),
                rows);
        page.next("patient KEY", "summary KEY", "flags KEY");
    }
}
