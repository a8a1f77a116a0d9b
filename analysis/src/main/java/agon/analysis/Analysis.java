package agon.analysis;

import agon.analysis.comparison.ComparisonSettings;
import agon.analysis.comparison.Findings;
import agon.analysis.comparison.Study;
import agon.analysis.finding.Conclusions;
import agon.analysis.finding.Evidence;
import agon.analysis.finding.Inquiries;
import agon.analysis.finding.Reliability;
import agon.analysis.report.PaperFiles;
import agon.analysis.results.Run;
import agon.analysis.results.RunFolder;
import java.nio.file.Path;

/** The analysis of a finished run, from folder to conclusions. */
public final class Analysis {

    private Analysis() {}

    /**
     * Works out the conclusions and writes them into the folder, next to the files they come from.
     *
     * @param runFolder holds {@code manifest.json}, {@code results.csv} and the other tidy files
     * @return the conclusions, for renderers such as {@link agon.analysis.report.ConsoleReport}
     * @throws agon.analysis.results.BadContentException if a file is missing or holds what it should not
     */
    public static Conclusions of(Path runFolder) {
        Conclusions conclusions = conclusions(runFolder);
        new PaperFiles(runFolder).write(conclusions);
        return conclusions;
    }

    /**
     * Works out the conclusions and writes nothing.
     *
     * @throws agon.analysis.results.BadContentException if a file is missing or holds what it should not
     */
    public static Conclusions conclusions(Path runFolder) {
        Run run = new RunFolder(runFolder).read();
        ComparisonSettings settings = ComparisonSettings.standard();
        Findings findings = new Study(settings).of(run);
        Evidence evidence = new Evidence(run, findings, settings);
        return new Conclusions(
                findings,
                Reliability.table(evidence),
                run.design().finding().map(said -> Inquiries.of(said).find(evidence)));
    }

    /**
     * Works out the comparisons alone and writes nothing.
     *
     * @throws agon.analysis.results.BadContentException if a file is missing or holds what it should not
     */
    public static Findings findings(Path runFolder) {
        return new Study(ComparisonSettings.standard()).of(new RunFolder(runFolder).read());
    }
}
