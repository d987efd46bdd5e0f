package org.crampkit.audit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.crampkit.diary.Period;
import org.crampkit.wording.LanguagePack;

/** Some days, as far as a report may tell them. */
public sealed interface Span {

    /** Returns it in words; dates are written as a country writes them. */
    String say(LanguagePack pack, String country);

    /** Returns it for machines: days or years as ISO 8601 writes them, first and last. */
    String iso();

    /** Returns the year it ends in. */
    int year();

    /** Returns one day. */
    static Span on(LocalDate day) {
        return new Dates(new Period(day, day));
    }

    /**
     * Days by their dates.
     *
     * @param period first and last day
     */
    record Dates(Period period) implements Span {

        @Override
        public String say(LanguagePack pack, String country) {
            String from = pack.date(period.from(), country);
            if (period.from().equals(period.to())) {
                return from;
            }
            return pack.say("audit.paper.days", Map.of("from", from, "to", pack.date(period.to(), country)));
        }

        @Override
        public String iso() {
            return period.nights() == 1 ? period.from().toString() : period.from() + "/" + period.to();
        }

        @Override
        public int year() {
            return period.to().getYear();
        }

        /** Returns what may be told of it without a date. */
        Years years() {
            long days = ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
            return new Years(period.from().getYear(), period.to().getYear(), days);
        }
    }

    /**
     * Days by their number and year alone (clinical reference 6.4).
     *
     * @param first year of the first day
     * @param last year of the last day
     * @param days how many
     */
    record Years(int first, int last, long days) implements Span {

        @Override
        public String say(LanguagePack pack, String country) {
            String years = first == last ? Integer.toString(first) : first + "–" + last;
            return days == 1 ? years : pack.say("audit.safe-harbor.days", Map.of("days", days, "years", years));
        }

        @Override
        public String iso() {
            return first == last ? Integer.toString(first) : first + "/" + last;
        }

        @Override
        public int year() {
            return last;
        }
    }
}
