package org.crampkit.audit.count.night;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.crampkit.audit.count.Group;
import org.crampkit.audit.count.Place;
import org.crampkit.audit.count.Share;
import org.crampkit.diary.Cramp;
import org.crampkit.diary.Diary;
import org.crampkit.diary.Entry;
import org.crampkit.diary.Night;
import org.crampkit.diary.code.BodySite;
import org.crampkit.diary.code.NightStatus;
import org.crampkit.diary.code.Relief;
import org.crampkit.diary.code.Trigger;

/** Counts the nights of one diary. */
public final class NightCounter {

    private static final int HELPED = 2;

    private LocalDate monthOf = LocalDate.MIN;
    private String month = "";

    /** Counts every night that is written down, and those left out within a run. */
    public void count(Share share, Diary diary) {
        leftOut(share, diary.nights());
        for (Night night : diary.nights()) {
            count(share, night);
        }
        share.at(Place.DIARY);
    }

    /** Nights between the first and the last of a diary that have no row. */
    private static void leftOut(Share share, List<Night> nights) {
        for (int i = 1; i < nights.size(); i++) {
            LocalDate last = nights.get(i - 1).date();
            LocalDate next = nights.get(i).date();
            long gap = next.toEpochDay() - last.toEpochDay() - 1;
            for (long left = 1; left <= gap && gap <= Diary.LONGEST_GAP; left++) {
                share.at(new Place.OfDay(last.plusDays(left))).add(Group.WRITTEN, "NOT_RECORDED");
            }
        }
    }

    private void count(Share share, Night night) {
        share.at(new Place.OfNight(night));
        boolean recorded = night.recorded();
        share.add(Group.WRITTEN, recorded ? "RECORDED" : "NOT_RECORDED");
        if (recorded) {
            share.add(Group.STATUS, night.status().name());
            share.add(Group.MONTH_NIGHTS, month(night.date()));
            triggers(share, night.entries());
        }
        if (night.status() == NightStatus.CRAMP) {
            cramps(share, night);
        }
    }

    private static void triggers(Share share, List<Entry> entries) {
        if (entries.size() == 1 && entries.get(0).circumstances().triggers().isEmpty()) {
            return;
        }
        Set<Trigger> named = EnumSet.noneOf(Trigger.class);
        for (Entry entry : entries) {
            named.addAll(entry.circumstances().triggers());
        }
        for (Trigger trigger : named) {
            share.add(Group.TRIGGERS, trigger.word());
        }
    }

    private void cramps(Share share, Night night) {
        int episodes = night.episodes();
        share.add(Group.CRAMPS, episodes);
        share.add(Group.MONTH_CRAMPS, month(night.date()), episodes);
        share.add(
                Group.SITES, BodySite.UNKNOWN.word(), episodes - night.cramps().size());
        for (Entry entry : night.entries()) {
            Cramp cramp = entry.cramp();
            if (cramp != null) {
                cramp(share.at(Place.OfRow.of(entry)), cramp);
            }
        }
    }

    private static void cramp(Share share, Cramp cramp) {
        share.add(Group.SITES, cramp.site().word());
        if (cramp.relief().isEmpty()) {
            return;
        }
        Integer effect = cramp.reliefEffect();
        Group outcome = effect != null && effect >= HELPED ? Group.HELPED : Group.NOT_HELPED;
        for (Relief relief : EnumSet.copyOf(cramp.relief())) {
            share.add(Group.TRIED, relief.word());
            share.add(outcome, relief.word());
        }
    }

    /** Returns the month of a night; nights come in order, so it is rarely another one than that of the night before. */
    private String month(LocalDate night) {
        if (night.getMonthValue() != monthOf.getMonthValue() || night.getYear() != monthOf.getYear()) {
            monthOf = night;
            month = YearMonth.from(night).toString();
        }
        return month;
    }
}
