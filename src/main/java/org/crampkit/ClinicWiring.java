package org.crampkit;

import java.time.Clock;
import java.time.ZoneId;
import org.crampkit.audit.ReportFormat;
import org.crampkit.audit.format.CsvFormat;
import org.crampkit.audit.format.JsonFormat;
import org.crampkit.audit.format.XlsxFormat;
import org.crampkit.audit.format.paper.PdfFormat;
import org.crampkit.console.line.Manner;
import org.crampkit.console.start.StartFolders;
import org.crampkit.store.Store;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.workflow.Books;
import org.crampkit.workflow.Clinic;
import org.crampkit.workflow.ClinicClock;
import org.crampkit.workflow.Ledger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** The clinic of this process: its home folder, its templates, its store. */
@Configuration(proxyBeanMethods = false)
class ClinicWiring {

    @Bean
    ClinicClock clock() {
        return new ClinicClock(Clock.system(ZoneId.systemDefault()));
    }

    @Bean
    Manner startManner(StartFolders folders) {
        return folders.manner();
    }

    @Bean
    Books books(StartFolders folders) {
        return new Books(
                folders.templates() == null
                        ? TemplateFiles.shipped()
                        : TemplateFiles.overriddenBy(folders.templates()));
    }

    @Bean
    @Order(1)
    ReportFormat workbook(Books books) {
        return new XlsxFormat(() -> books.wording().staff());
    }

    @Bean
    @Order(2)
    ReportFormat pdf(Books books) {
        return new PdfFormat(books.templates(), () -> books.wording().staff(), books::renderer);
    }

    @Bean
    @Order(3)
    ReportFormat csv() {
        return new CsvFormat();
    }

    @Bean
    @Order(4)
    ReportFormat json() {
        return new JsonFormat();
    }

    @Bean(destroyMethod = "close")
    Clinic clinic(StartFolders folders, ClinicClock clock, Books books) {
        return new Clinic(folders.home(), folders.keyFile(), clock, books, (home, keyFile, time) -> {
            Store store = Store.open(home, keyFile, time, time.real());
            return new Ledger(store, new DataSourceTransactionManager(store.dataSource()));
        });
    }
}
