package org.crampkit.audit.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\r=1", "\n+1", "＝1", "|cmd", "%0A"})
    void textThatLooksLikeAFormulaBeginsWithAnApostrophe(String text) {
        assertThat(SafeText.of(text)).startsWith("'");
    }

    @Test
    void otherTextStaysAsItIs() {
        assertThat(SafeText.of("P-001")).isEqualTo("P-001");
        assertThat(SafeText.of("Calf = leg")).isEqualTo("Calf = leg");
        assertThat(SafeText.of("")).isEmpty();
    }
}
