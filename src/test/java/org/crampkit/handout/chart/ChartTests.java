package org.crampkit.handout.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.crampkit.diary.Night;
import org.crampkit.diary.Period;
import org.crampkit.diary.code.NightStatus;
import org.crampkit.summary.Week;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.wording.LanguagePack;
import org.crampkit.wording.Wording;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class ChartTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final String BLUE = "#1d4f7a";
    private static final LanguagePack EN = new Wording(TemplateFiles.shipped()).pack("en");

    @Test
    void eachWeekShowsItsNumberAndTheTextSaysTheSame() throws Exception {
        Document chart = parse(WeekChart.svg(List.of(week(0, 7, 3), week(1, 5, 12)), EN, BLUE, 160));
        assertThat(texts(chart)).contains("3", "12", "2 Mar", "9 Mar", "2 missing");
        assertThat(alt(chart))
                .contains("Week from 2 Mar: 3 cramps, 7 of 7 nights written down.")
                .contains("Week from 9 Mar: 12 cramps, 5 of 7 nights written down.");
    }

    @Test
    void weekWithoutARecordedNightIsNotAWeekWithoutCramps() throws Exception {
        Document chart = parse(WeekChart.svg(List.of(week(0, 7, 0), week(1, 0, 0)), EN, BLUE, 160));
        assertThat(texts(chart)).containsOnlyOnce("0").contains("7 missing");
        assertThat(alt(chart)).contains("2 Mar: no cramps, 7 of 7").contains("9 Mar: no night written down");
    }

    @Test
    void shortOldestWeekMissesNothingThatWasNotPossible() throws Exception {
        List<Week> weeks = List.of(new Week(FIRST, 2, 1), new Week(FIRST.plusDays(2), 7, 4));
        Document chart = parse(WeekChart.svg(weeks, EN, BLUE, 160));
        assertThat(alt(chart)).contains("2 of 2 nights");
        assertThat(texts(chart)).noneMatch(text -> text.contains("missing"));
    }

    @Test
    void moreThanEightWeeksTellTheOlderOnesInASentence() throws Exception {
        List<Week> weeks = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            weeks.add(week(i, 6, i));
        }
        Document chart = parse(WeekChart.svg(weeks, EN, BLUE, 174));
        assertThat(texts(chart)).contains("Before 23 Mar: 3 cramps on 18 nights written down.", "10");
        assertThat(alt(chart)).contains("Before 23 Mar: 3 cramps");
    }

    @Test
    void noWeekAndOneWeekAreDrawnToo() throws Exception {
        assertThat(alt(parse(WeekChart.svg(List.of(), EN, BLUE, 160)))).isEqualTo("There are no weeks to show yet.");
        Document single = parse(WeekChart.svg(List.of(week(0, 5, 1)), EN, BLUE, 160));
        assertThat(alt(single)).contains("1 cramp on 5 nights written down");
        Document known = parse(WeekChart.svg(List.of(week(0, 5, 1)), FIRST.plusDays(5), EN, BLUE, 160));
        assertThat(alt(known)).contains("1 cramp, 5 of 6 nights written down");
    }

    @Test
    void narrowChartKeepsEightWeeksAndStaysInsideItsWidth() throws Exception {
        List<Week> weeks = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            weeks.add(week(i, i == 6 ? 0 : 5, i == 6 ? 0 : i));
        }
        Document chart = parse(WeekChart.svg(weeks, EN, BLUE, 72));
        assertThat(texts(chart)).contains("16 Mar", "4 May", "9", "7 missing").doesNotContain("9 Mar");
        double width = 72 * 72 / 25.4;
        for (int i = 0; i < chart.getElementsByTagName("text").getLength(); i++) {
            Element text = (Element) chart.getElementsByTagName("text").item(i);
            double end = Double.parseDouble(text.getAttribute("x"))
                    + text.getTextContent().length() * 9.5 * 0.5;
            assertThat(end).as(text.getTextContent()).isLessThanOrEqualTo(width + 2);
        }
    }

    @Test
    void nightsShowDotRingAndGap() throws Exception {
        List<Night> nights = List.of(
                new Night(FIRST, NightStatus.CRAMP, List.of()),
                new Night(FIRST.plusDays(1), NightStatus.NO_CRAMP, List.of()),
                new Night(FIRST.plusDays(2), NightStatus.NOT_RECORDED, List.of()));
        Document strip = parse(NightStrip.svg(nights, new Period(FIRST, FIRST.plusDays(9)), EN, BLUE, 160));
        assertThat(alt(strip))
                .startsWith("Night by night from ")
                .endsWith("cramps on 1 night (1 cramp), none on 1 night, 8 nights not written down.");
        // legend: three dots and a ring; nights: one dot and one ring
        assertThat(strip.getElementsByTagName("circle").getLength()).isEqualTo(6);
    }

    @Test
    void hoursOfTheNightAreBarsAndHoursOfTheDayAreTold() throws Exception {
        List<Integer> hours = new ArrayList<>(Collections.nCopies(24, 0));
        hours.set(2, 5);
        hours.set(23, 1);
        hours.set(13, 2);
        Document chart = parse(HourProfile.svg(hours, EN, BLUE, 160));
        assertThat(texts(chart)).contains("5", "1").anyMatch(text -> text.startsWith("2 cramps began in the day"));
        assertThat(chart.getElementsByTagName("rect").getLength()).isEqualTo(2);
    }

    @Test
    void textIsAtLeastNinePointsInPrint() {
        String svg = WeekChart.svg(List.of(week(0, 6, 3), week(1, 7, 1)), EN, BLUE, 120);
        Matcher sizes = Pattern.compile("font-size=\"([\\d.]+)\"").matcher(svg);
        while (sizes.find()) {
            assertThat(Double.parseDouble(sizes.group(1))).isGreaterThanOrEqualTo(9);
        }
        assertThat(svg).contains("width=\"120mm\"").contains("viewBox=\"0 0 340.16");
    }

    @Test
    void colourThatIsNoColourIsRefused() {
        assertThatThrownBy(() -> WeekChart.svg(List.of(week(0, 7, 1)), EN, "red\"/><script", 160))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Week week(int number, int recorded, int episodes) {
        return new Week(FIRST.plusWeeks(number), recorded, episodes);
    }

    private static String alt(Document svg) {
        return svg.getDocumentElement().getAttribute("alt");
    }

    private static List<String> texts(Document svg) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < svg.getElementsByTagName("text").getLength(); i++) {
            texts.add(svg.getElementsByTagName("text").item(i).getTextContent());
        }
        return texts;
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
