package org.crampkit.handout;

import java.util.List;
import java.util.Set;
import org.crampkit.handout.form.FormView;
import org.jspecify.annotations.Nullable;

/** What the page templates print: texts that are whole, in the patient's language. */
record HandoutView(
        Frame frame,
        Opening opening,
        @Nullable Held held,
        Help help,
        List<Card> rescue,
        List<Card> stretches,
        String stretchAsks,
        List<Block> blocks,
        String about,
        @Nullable FormView diary) {

    HandoutView {
        rescue = List.copyOf(rescue);
        stretches = List.copyOf(stretches);
        blocks = List.copyOf(blocks);
    }

    boolean hasSeen() {
        return !opening.lead().isEmpty();
    }

    boolean hasStretches() {
        return !stretches.isEmpty();
    }

    /** Returns the heading over the stretches. */
    String stretchHeading() {
        return stretches.get(0).heading();
    }

    boolean hasBlocks() {
        return !blocks.isEmpty();
    }

    /** Words and measures that every page has; sizes in points. */
    record Frame(
            String language,
            String title,
            int body,
            int small,
            int large,
            int foot,
            int bottom,
            String layout,
            boolean stacked,
            boolean beside,
            boolean pictured,
            boolean endless,
            String paper,
            int wide,
            String colour,
            String tint,
            String logo,
            String clinic,
            String address,
            String phone,
            String footer,
            String pageOf,
            String made,
            Words words) {

        /** Returns the size of a page without end; its width is the paper's. */
        String endlessSize() {
            return paper.equals("letter") ? "8.5in 3000mm" : "210mm 3000mm";
        }
    }

    /** Headings and labels. */
    record Words(
            String blocks,
            String about,
            String diary,
            String why,
            String evidence,
            String food,
            String amount,
            String allergens) {}

    /** The first third of page one. */
    record Opening(String who, String lead, String more, String chart, String tonightHeading, List<String> tonight) {
        Opening {
            tonight = List.copyOf(tonight);
        }

        boolean hasTonight() {
            return !tonight.isEmpty();
        }
    }

    /** What stands in place of self-care. */
    record Held(
            String tier,
            String heading,
            String number,
            List<String> reasons,
            List<String> written,
            String then,
            List<String> left,
            List<String> right) {
        Held {
            reasons = List.copyOf(reasons);
            written = List.copyOf(written);
            left = List.copyOf(left);
            right = List.copyOf(right);
        }

        boolean hasSigns() {
            return !left.isEmpty();
        }
    }

    /** When to seek help. */
    record Help(List<Band> bands) {
        Help {
            bands = List.copyOf(bands);
        }
    }

    /** One band: how soon, whom to call, on what signs. */
    record Band(String tier, String heading, String number, List<String> left, List<String> right) {
        Band {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /** A stretch, or what to do in a cramp; the heading is that of its section, where it opens one. */
    record Card(
            String id,
            String heading,
            String title,
            String drawing,
            List<String> steps,
            String dose,
            String feel,
            String stop,
            String why,
            String evidence,
            String asks) {
        Card {
            steps = List.copyOf(steps);
        }

        /** Returns the card for a place where its title stands above it. */
        Card untitled() {
            return new Card(id, heading, "", drawing, steps, dose, feel, stop, why, evidence, asks);
        }

        Card headed(String newHeading) {
            return new Card(id, newHeading, title, drawing, steps, dose, feel, stop, why, evidence, asks);
        }

        /** Returns the card for an easy-read sheet. */
        Card brief() {
            return new Card(id, heading, title, drawing, steps, dose, feel, stop, why, "", asks);
        }

        boolean hasReason() {
            return !why.isEmpty() || !evidence.isEmpty();
        }

        /** Returns whether what should be felt stands beside the drawing: it has room there, since the drawing is tall. */
        boolean feltBeside() {
            return title.isEmpty() || Drawings.tall(drawing);
        }

        /** Returns the card without a reason or an evidence line that stands on the page already. */
        Card without(Set<String> printed) {
            return new Card(
                    id,
                    heading,
                    title,
                    drawing,
                    steps,
                    dose,
                    feel,
                    stop,
                    printed.contains(why) ? "" : why,
                    printed.contains(evidence) ? "" : evidence,
                    asks);
        }
    }

    /** Any other advice. */
    record Block(
            String id,
            String heading,
            String title,
            String drawing,
            List<String> text,
            List<Food> foods,
            String why,
            String evidence,
            String asks) {
        Block {
            text = List.copyOf(text);
            foods = List.copyOf(foods);
        }

        Block headed(String newHeading) {
            return new Block(id, newHeading, title, drawing, text, foods, why, evidence, asks);
        }

        /** Returns the block for an easy-read sheet, with its picture where it has one. */
        Block brief(String picture) {
            return new Block(id, heading, title, picture, text, foods, why, "", asks);
        }

        boolean hasReason() {
            return !why.isEmpty() || !evidence.isEmpty();
        }

        boolean hasFoods() {
            return !foods.isEmpty();
        }

        /** Returns whether the reason stands under the text, because something else stands beside it. */
        boolean reasonBelow() {
            return hasFoods() || !drawing.isEmpty();
        }
    }

    /** A row of the food table. */
    record Food(String phrase, String amount, String allergens) {}
}
