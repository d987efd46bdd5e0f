package org.crampkit.handout.figure.shape;

import java.util.ArrayList;
import java.util.List;

/** The contour of a body segment: its depth to the front and to the back of the bone, along the bone. */
record Profile(List<Station> stations) {

    /** Depths at one place along the bone, 0 at its upper end and 1 at its lower, in thousandths of body height. */
    record Station(double at, double front, double back) {}

    /** Makes a profile from triples of place, front, back. */
    static Profile of(double... triples) {
        List<Station> stations = new ArrayList<>();
        for (int i = 0; i < triples.length; i += 3) {
            stations.add(new Station(triples[i], triples[i + 1], triples[i + 2]));
        }
        return new Profile(List.copyOf(stations));
    }

    /** Returns the depths at a place, straight between the stations. */
    Station at(double place) {
        Station last = stations.get(0);
        for (Station next : stations) {
            if (next.at() >= place) {
                double span = next.at() - last.at();
                double share = span == 0 ? 0 : (place - last.at()) / span;
                return new Station(
                        place,
                        last.front() + share * (next.front() - last.front()),
                        last.back() + share * (next.back() - last.back()));
            }
            last = next;
        }
        return last;
    }

    /** Returns the part between two places, so much wider on both sides. */
    Profile part(double from, double to, double wider) {
        List<Station> kept = new ArrayList<>();
        kept.add(at(from));
        stations.stream().filter(s -> s.at() > from && s.at() < to).forEach(kept::add);
        kept.add(at(to));
        return new Profile(kept.stream()
                .map(s -> new Station(s.at(), s.front() + wider, s.back() + wider))
                .toList());
    }
}
