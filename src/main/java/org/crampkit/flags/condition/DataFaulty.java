package org.crampkit.flags.condition;

import java.util.ArrayList;
import java.util.List;
import org.crampkit.diary.DataFault;
import org.crampkit.diary.Entry;
import org.crampkit.diary.Night;
import org.crampkit.diary.code.NightStatus;
import org.crampkit.flags.Evidence;
import org.crampkit.flags.facts.Facts;

/** A row with an impossible value, or rows of one night that contradict each other. */
public record DataFaulty() implements Condition {

    @Override
    public Outcome check(Facts facts) {
        List<Evidence> evidence = new ArrayList<>();
        for (DataFault fault : facts.diary().faults()) {
            evidence.add(new Evidence(fault.night(), fault.field(), fault.value(), fault.source()));
        }
        facts.diary().nights().stream().filter(Night::contradictory).forEach(night -> night.entries().stream()
                .filter(entry -> entry.status() == NightStatus.NO_CRAMP)
                .forEach(entry -> evidence.add(statusOf(entry))));
        if (!evidence.isEmpty()) {
            return new Outcome.Hit(evidence);
        }
        return facts.diary().nights().isEmpty() ? Outcome.unknown("night_date") : Outcome.CLEAR;
    }

    private static Evidence statusOf(Entry entry) {
        return Facts.evidence(entry, "night_status", NightStatus.NO_CRAMP.word());
    }

    @Override
    public String describe() {
        return "a value that is impossible, or rows of one night that contradict each other";
    }
}
