package agon.analysis;

import agon.analysis.comparison.ComparisonSettings;
import agon.analysis.comparison.Findings;
import agon.analysis.comparison.Study;
import agon.analysis.finding.Conclusions;
import agon.analysis.finding.Evidence;
import agon.analysis.finding.Inquiries;
import agon.analysis.finding.Reliability;
import agon.analysis.finding.Strengths;
import agon.analysis.page.ReportFiles;
import agon.analysis.page.ReportPage;
import agon.analysis.report.PaperFiles;
import agon.analysis.results.Background;
import agon.analysis.results.Design;
import agon.analysis.results.GrowingRun;
import agon.analysis.results.Run;
import agon.analysis.results.RunFolder;
import agon.analysis.results.Score;
import agon.analysis.several.NamedRun;
import agon.analysis.several.Naming;
import agon.analysis.several.SeveralRuns;
import agon.analysis.several.Versions;
import agon.api.card.Citation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The analysis of a finished run, from folder to conclusions. */
public final class Analysis {

    private Analysis() {}

    /** The same with no sources of protocols and tasks. */
    public static Conclusions of(Path runFolder) {
        return of(runFolder, Bibliography.EMPTY);
    }

    /**
     * Works out the conclusions and writes them into the folder, next to the files they come from: tables as CSV and LaTeX,
     * figures, and {@code report.html}. Doing it again gives the same bytes.
     *
     * @param runFolder holds {@code manifest.json}, {@code results.csv} and the other tidy files
     * @param bibliography knows the sources of the protocols, tasks and learners
     * @return the conclusions, for renderers such as {@link agon.analysis.report.ConsoleReport}
     * @throws agon.analysis.results.BadContentException if a file is missing or holds what it should not
     */
    public static Conclusions of(Path runFolder, Bibliography bibliography) {
        Run run = new RunFolder(runFolder).read();
        Background background = Background.of(runFolder, run);
        Conclusions conclusions = conclusions(run);
        new PaperFiles(runFolder).write(conclusions);
        new ReportFiles(runFolder).write(run, conclusions, background, citations(run, bibliography));
        return conclusions;
    }

    /** Of all that the experiment names, also where every cell of it failed. */
    private static List<Citation> citations(Run run, Bibliography bibliography) {
        Stream<String> parts = Stream.concat(run.design().protocols().stream(), run.design().tasks().stream())
                .map(Design.Part::id);
        Stream<String> learners = run.scores().stream().map(Score::learner);
        return Stream.concat(parts, learners)
                .distinct()
                .flatMap(id -> bibliography.of(id).stream())
                .toList();
    }

    /**
     * Works out the conclusions and writes nothing.
     *
     * @throws agon.analysis.results.BadContentException if a file is missing or holds what it should not
     */
    public static Conclusions conclusions(Path runFolder) {
        return conclusions(new RunFolder(runFolder).read());
    }

    /**
     * Renders the report of a run that may still be going on, from the cells that have ended, and writes nothing.
     *
     * @return the page; without a finding, which is of whole runs
     * @throws agon.analysis.results.BadContentException if there is no plan, or a file holds what it should not
     */
    public static String growing(Path runFolder) {
        GrowingRun growing = new RunFolder(runFolder).readGrowing();
        Run run = growing.run();
        ComparisonSettings settings = ComparisonSettings.standard();
        Findings findings = new Study(settings).of(run);
        Evidence evidence = new Evidence(run, findings, settings);
        Conclusions conclusions =
                new Conclusions(findings, Reliability.table(evidence), Strengths.table(evidence), Optional.empty());
        return ReportPage.growing(run, conclusions, Background.of(runFolder, run), growing.pending());
    }

    /**
     * Compares the protocols of several runs with each other and writes nothing. A run is called by the last part of its folder's
     * name, or by the whole where two would be called alike.
     *
     * @param runFolders two or more, all different
     * @param naming {@link Naming#RUN_AGAINST_RUN} compares each run with the first one alone
     * @throws agon.analysis.results.BadContentException if a file is missing or holds what it should not, or runs were not asked
     *     the same questions
     */
    public static Findings across(List<Path> runFolders, Naming naming) {
        List<NamedRun> runs = new ArrayList<>();
        names(runFolders).forEach((name, folder) -> runs.add(new NamedRun(name, new RunFolder(folder).read())));
        ComparisonSettings all = ComparisonSettings.standard();
        ComparisonSettings settings =
                naming == Naming.RUN_AGAINST_RUN ? all.against(runs.get(0).name()) : all;
        return new Study(settings).of(SeveralRuns.asOne(runs, naming));
    }

    /**
     * What to know before several runs are compared, in one line: that they were made by different versions. Empty if there is
     * nothing to say.
     *
     * @throws agon.analysis.results.BadContentException if a description of a run cannot be read
     */
    public static Optional<String> remark(List<Path> runFolders) {
        return Versions.remark(names(runFolders));
    }

    /** Folders by the last part of their names, or by the whole where two would be called alike; in their order. */
    private static Map<String, Path> names(List<Path> runFolders) {
        List<String> last = runFolders.stream()
                .map(folder -> folder.toAbsolutePath().normalize().getFileName())
                .map(String::valueOf)
                .toList();
        boolean tell = last.stream().distinct().count() == last.size();
        Map<String, Path> names = new LinkedHashMap<>();
        for (int i = 0; i < runFolders.size(); i++) {
            names.put(tell ? last.get(i) : runFolders.get(i).toString(), runFolders.get(i));
        }
        return names;
    }

    private static Conclusions conclusions(Run run) {
        ComparisonSettings settings = ComparisonSettings.standard();
        Findings findings = new Study(settings).of(run);
        Evidence evidence = new Evidence(run, findings, settings);
        return new Conclusions(
                findings,
                Reliability.table(evidence),
                Strengths.table(evidence),
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
