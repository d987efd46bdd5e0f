package org.crampkit.advice.condition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.crampkit.diary.Circumstances;
import org.crampkit.diary.Cramp;
import org.crampkit.diary.Entry;
import org.crampkit.diary.Night;
import org.crampkit.diary.code.Activity;
import org.crampkit.diary.code.Answer;
import org.crampkit.diary.code.BodySite;
import org.crampkit.diary.code.Relief;
import org.crampkit.diary.code.Soreness;
import org.crampkit.diary.code.Trigger;

/** What each night of a period names, so that many questions need one look at the rows. */
final class NightMarks {

    private final List<Set<BodySite>> sites = new ArrayList<>();
    private final List<Set<Trigger>> triggers = new ArrayList<>();
    private final List<Set<Relief>> reliefs = new ArrayList<>();
    private final List<Set<Activity>> activities = new ArrayList<>();
    private int unusual;
    private int sore;
    private int notSore;

    NightMarks(List<Night> nights) {
        nights.forEach(this::mark);
    }

    private void mark(Night night) {
        Set<BodySite> site = EnumSet.noneOf(BodySite.class);
        Set<Trigger> trigger = EnumSet.noneOf(Trigger.class);
        Set<Relief> relief = EnumSet.noneOf(Relief.class);
        Set<Activity> activity = EnumSet.noneOf(Activity.class);
        boolean strange = false;
        boolean hurts = false;
        boolean easy = false;
        for (Entry entry : night.entries()) {
            Circumstances around = entry.circumstances();
            trigger.addAll(around.triggers());
            activity.add(around.activity());
            Cramp cramp = entry.cramp();
            if (cramp != null) {
                site.add(cramp.site());
                relief.addAll(cramp.relief());
            }
            strange |= around.unusualActivity() == Answer.YES;
            easy |= around.soreness() == Soreness.NONE;
            hurts |= around.soreness() != Soreness.NONE && around.soreness() != Soreness.UNKNOWN;
        }
        keep(sites, site);
        keep(triggers, trigger);
        keep(reliefs, relief);
        keep(activities, activity);
        unusual += strange ? 1 : 0;
        sore += hurts || relief.contains(Relief.PAIN_RELIEVER) ? 1 : 0;
        notSore += easy ? 1 : 0;
    }

    private static <T> void keep(List<Set<T>> nights, Set<T> named) {
        if (!named.isEmpty()) {
            nights.add(named);
        }
    }

    int withSite(Set<BodySite> wanted) {
        return count(sites, wanted);
    }

    int withTrigger(Set<Trigger> wanted) {
        return count(triggers, wanted);
    }

    int withRelief(Set<Relief> wanted) {
        return count(reliefs, wanted);
    }

    int withActivity(Set<Activity> wanted) {
        return count(activities, wanted);
    }

    int unusual() {
        return unusual;
    }

    int sore() {
        return sore;
    }

    int notSore() {
        return notSore;
    }

    private static <T> int count(List<Set<T>> nights, Set<T> wanted) {
        int count = 0;
        for (Set<T> night : nights) {
            for (T word : wanted) {
                if (night.contains(word)) {
                    count++;
                    break;
                }
            }
        }
        return count;
    }
}
