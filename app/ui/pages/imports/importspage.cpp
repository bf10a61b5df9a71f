// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/imports/importspage.h"

#include "services/imports/csvfile.h"
#include "services/jobs/jobs.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/pages/imports/batchpane.h"
#include "ui/pages/imports/columnmatcher.h"
#include "ui/pages/imports/importcounts.h"
#include "ui/pages/imports/importoptionsform.h"
#include "ui/pages/imports/openedfile.h"
#include "ui/pages/imports/importtext.h"
#include "ui/pages/imports/problempane.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/apprequests.h"
#include "ui/shell/banner.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/dialogs/dialogs.h"
#include "ui/shell/route.h"
#include "ui/shell/toasts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmentedswitch.h"

#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace bashgah::ui {

using domain::Result;
using services::CsvFile;
using services::ImportKind;
using services::ImportOptions;
using services::ImportReport;
using services::Job;
using services::JobControl;
using services::Jobs;

namespace {

constexpr int tickMsecs = 200;

bool hasUsableRow(const ImportReport &report)
{
    return report.kind == ImportKind::Purchases ? report.receipts + report.refunds > 0
                                                : report.newMembers + report.updatedMembers > 0;
}

/// A header that names a mobile or name but no date is a list of members.
ImportKind likelyKind(const QStringList &header)
{
    const auto purchases = services::guessColumns(ImportKind::Purchases, header);
    return services::checkColumns(ImportKind::Purchases, purchases) ? ImportKind::Purchases : ImportKind::Members;
}

} // namespace

PageInfo ImportsPage::pageInfo()
{
    return {pages::imports, tr("Import"), QStringLiteral("file-input")};
}

ImportsPage::ImportsPage(AppContext &context, QWidget *parent)
    : Page(pageInfo(), parent), m_context(context), m_steps(new QStackedWidget), m_ticker(new QTimer(this))
{
    setAcceptDrops(true);
    setSubtitle(tr("Purchases or members from a table of another program"));
    buildStart();
    buildMatch();
    body()->addWidget(buildProgress());
    body()->addWidget(m_steps, 1);
    setCommand(PageCommand::New, [this] { chooseFile(); }, tr("Choose a file to import"));
    setCommand(PageCommand::Export, [this] { saveProblems(); }, tr("Save the rows left out"));
    m_ticker->setInterval(tickMsecs);
    connect(m_ticker, &QTimer::timeout, this, [this] { watch(m_job); });
    showStep(Step::Start);
}

void ImportsPage::activate(const QVariantMap &args)
{
    if (const auto kind = services::importKindFromKey(args.value(QStringLiteral("kind")).toString()))
        m_kind = *kind;
    m_batches->refresh();
    const QString file = args.value(QStringLiteral("file")).toString();
    if (!file.isEmpty())
        openFile(file);
}

void ImportsPage::refresh()
{
    m_batches->refresh();
}

bool ImportsPage::stepBack()
{
    if (isBusy() || m_steps->currentIndex() == static_cast<int>(Step::Start))
        return false;
    showStep(Step::Start);
    return true;
}

void ImportsPage::openFile(const QString &path)
{
    if (isBusy() || path.isEmpty())
        return;
    const bool isNew = path != m_path;
    if (isNew) {
        m_takenUp.clear();
        m_options->reset(); // another file has other sheets
    }
    m_path = path;
    banner().clear();
    m_job = m_context.jobs.run<std::shared_ptr<const Opened>>(
        tr("Looking at the file"), Jobs::Pool::Io,
        [path, choices = m_options->text()](JobControl &control) -> Result<std::shared_ptr<const Opened>> {
            const auto file = CsvFile::open(path, choices, control);
            if (!file)
                return domain::fail(file.error());
            return std::make_shared<const Opened>(Opened::of(**file));
        },
        this,
        [this, isNew](Job &, const Result<std::shared_ptr<const Opened>> &opened) {
            watch(nullptr);
            if (!opened) {
                showError(opened.error());
                return;
            }
            if (isNew)
                m_kind = likelyKind((*opened)->header);
            m_opened = *opened;
            showFile(**opened);
            emit stepDone();
        },
        Jobs::Show::Quiet);
    watch(m_job);
}

void ImportsPage::showFile(const Opened &opened)
{
    m_kinds->setCurrent(services::importKindKey(m_kind));
    QString words = tr("%1, %2", "file name, size").arg(Bidi::isolate(QFileInfo(m_path).fileName()),
                                                        m_context.format.fileSize(opened.size));
    if (opened.hiddenRows > 0)
        words += tr("; %Ln hidden rows are read too", nullptr, static_cast<int>(opened.hiddenRows));
    m_file->setText(words);
    m_options->setKind(m_kind);
    m_options->setSheets(opened.sheets, opened.sheet);
    m_options->setFoundEncoding(opened.encoding);
    m_matcher->show(m_kind, opened.header, opened.sample, guessed(opened.header));
    tellUnit();
    showStep(Step::Match);
    const auto earlier = m_context.imports.earlierImportOf(m_kind, opened.sha256);
    if (earlier && *earlier) {
        banner().showMessage(Banner::Kind::Info,
                             tr("This very file was imported on %1. What is in the shop already is not brought again.")
                                 .arg(m_context.format.dateTime((*earlier)->createdAt)));
    }
    sayAgain();
}

void ImportsPage::run(bool dryRun)
{
    if (isBusy() || !m_opened)
        return;
    ImportOptions options;
    options.columns = m_matcher->columns();
    options.dryRun = dryRun;
    m_options->fill(options);
    auto checked = services::checkColumns(m_kind, *options.columns);
    if (checked)
        checked = m_options->check();
    if (!checked) {
        showError(checked.error());
        if (checked.error().field == u"unit")
            m_options->focusUnit();
        return;
    }
    options.staff = chosenStaff(m_context.settings);
    banner().clear();
    m_job = m_context.jobs.run<ImportReport>(
        dryRun ? tr("Checking the file") : tr("Importing %1").arg(Bidi::isolate(QFileInfo(m_path).fileName())), Jobs::Pool::Db,
        [&imports = m_context.imports, kind = m_kind, path = m_path, options](JobControl &control) {
            return imports.run(kind, path, options, control);
        },
        this, [this](Job &job, const Result<ImportReport> &result) { ran(job, result); },
        dryRun ? Jobs::Show::Quiet : Jobs::Show::InTray);
    watch(m_job);
}

void ImportsPage::ran(Job &job, const Result<ImportReport> &result)
{
    watch(nullptr);
    if (!result) {
        if (!m_context.requests.secondPerson(result.error(), this, [this] { run(false); }))
            showError(result.error());
        return;
    }
    m_report = *result;
    showReport();
    if (m_report->batch) {
        job.setResult(doneWords(*m_report));
        banner().showMessage(Banner::Kind::Success, doneWords(*m_report));
        banner().addAction(tr("Take it back"), this, [this, batch = *m_report->batch] { undo(batch); });
        m_context.events.notify();
    }
    emit stepDone();
}

void ImportsPage::showReport()
{
    m_result->setTitle(m_report->dryRun ? tr("What the file brings") : tr("What was brought"));
    m_counts->show(*m_report);
    const bool problems = !m_report->problems.empty();
    m_problems->setProblems(m_report->problems);
    m_problems->setVisible(problems);
    m_save->setVisible(problems);
    m_result->show();
    if (!hasUsableRow(*m_report) && m_report->dryRun) {
        banner().showMessage(Banner::Kind::Warning,
                             m_report->alreadyImported + m_report->matchedMembers > 0
                                 ? tr("Everything in this file is in the shop already.")
                                 : tr("No row of this file can be used as its columns are matched now."));
    }
    showPrimary();
    QTimer::singleShot(0, this, [this] { m_scroll->ensureWidgetVisible(m_counts, 0, Theme::gap); });
}

void ImportsPage::showStep(Step step)
{
    m_report.reset();
    m_result->hide();
    m_steps->setCurrentIndex(static_cast<int>(step));
    if (step == Step::Start) {
        m_path.clear();
        m_batches->refresh();
    }
    showPrimary();
}

void ImportsPage::showPrimary()
{
    const bool atStart = m_steps->currentIndex() == static_cast<int>(Step::Start);
    QPushButton *button = nullptr;
    if (atStart) {
        button = setPrimary(tr("Choose a file…"), QStringLiteral("folder-open"), [this] { chooseFile(); });
    } else if (m_report && !m_report->dryRun) {
        button = setPrimary(tr("Import another file"), QStringLiteral("file-input"), [this] {
            banner().clear();
            showStep(Step::Start);
        });
    } else if (m_report && hasUsableRow(*m_report)) {
        const qint64 count = m_kind == ImportKind::Purchases ? m_report->receipts + m_report->refunds
                                                             : m_report->newMembers + m_report->updatedMembers;
        const QString number = m_context.format.number(count);
        button = setPrimary(m_kind == ImportKind::Purchases ? tr("Import %1 receipts").arg(number)
                                                            : tr("Import %1 members").arg(number),
                            QStringLiteral("file-input"), [this] { run(false); });
    } else {
        button = setPrimary(tr("Check the file"), QStringLiteral("search-check"), [this] { run(true); });
    }
    button->setEnabled(!isBusy());
}

/// Shows how far the work is; null: it is over.
void ImportsPage::watch(Job *job)
{
    m_job = job;
    m_progress->setVisible(job != nullptr);
    if (job && !m_ticker->isActive())
        noteFocus();
    m_steps->setEnabled(job == nullptr);
    if (!job) {
        m_ticker->stop();
        showPrimary();
        bringFocusBack();
        return;
    }
    if (!m_ticker->isActive()) {
        m_ticker->start();
        showPrimary();
    }
    m_progressText->setText(job->isCancelling() ? tr("Stopping…") : job->title());
    m_bar->setRange(0, static_cast<int>(job->total()));
    m_bar->setValue(static_cast<int>(job->done()));
}

void ImportsPage::saveProblems()
{
    if (m_problems->isEmpty() || !m_report)
        return;
    const QString name = QFileInfo(m_path).completeBaseName() + QStringLiteral("-problems.csv");
    m_context.dialogs.saveFile({tr("Save the rows left out"), name, {tr("CSV (*.csv)")}}, this, [this](const QString &path) {
        if (path.isEmpty())
            return;
        if (QFileInfo(path) == QFileInfo(m_path)) { // the list of problems takes no file's place that was read
            showError({domain::ErrorCode::AlreadyExists, {path}, {}, {}});
            return;
        }
        if (const auto saved = m_problems->save(path); saved)
            m_context.toasts.show(tr("Saved: %1").arg(Bidi::isolate(QFileInfo(path).fileName())));
        else
            showError(saved.error());
    });
}

void ImportsPage::showError(const domain::Error &error)
{
    if (error.code == domain::ErrorCode::Cancelled)
        banner().showMessage(Banner::Kind::Info, tr("Cancelled. Nothing was written."));
    else
        banner().showMessage(Banner::Kind::Error, ImportText::error(error, m_kind, m_context.format));
    showPrimary();
    emit stepDone();
}

QString ImportsPage::doneWords(const ImportReport &report) const
{
    const Format &format = m_context.format;
    if (report.kind == ImportKind::Members)
        return tr("Imported: %1 new members, %2 completed.").arg(format.number(report.newMembers), format.number(report.updatedMembers));
    return tr("Imported: %1 receipts, %2 refunds, %3 new members.")
        .arg(format.number(report.receipts), format.number(report.refunds), format.number(report.newMembers));
}

} // namespace bashgah::ui
