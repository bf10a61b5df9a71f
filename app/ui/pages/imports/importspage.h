// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/imports/importservice.h"
#include "ui/shell/page.h"

#include <QPointer>

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTimer;

namespace bashgah::services {
class Job;
}

namespace bashgah::ui {

struct AppContext;
class BatchPane;
class Card;
class ColumnMatcher;
class ImportCounts;
class ImportOptionsForm;
struct OpenedFile;
class ProblemPane;
class SegmentedSwitch;

/// Brings purchases or members from a file: choose or drop it, match its columns on sample rows,
/// check (a dry run with counts and problems), import as a job, take back.
class ImportsPage final : public Page
{
    Q_OBJECT
public:
    explicit ImportsPage(AppContext &context, QWidget *parent = nullptr);
    [[nodiscard]] static PageInfo pageInfo();

    /// "file": opens it at once; "kind": "purchases" or "members".
    void activate(const QVariantMap &args) override;
    /// The file is open already, at the step where it was left.
    void returned(const QVariantMap &) override { activate({}); }
    void refresh() override;
    bool stepBack() override;
    /// The file is read again; what was said of it and of its columns is said again then.
    [[nodiscard]] QVariantMap unsaved() const override;
    void takeUp(const QVariantMap &work) override;

    void openFile(const QString &path);
    [[nodiscard]] bool isBusy() const { return !m_job.isNull(); }
    [[nodiscard]] const std::optional<services::ImportReport> &report() const { return m_report; }

signals:
    /// A file was opened, checked, imported or taken back, or that failed.
    void stepDone();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    using Opened = OpenedFile;
    enum class Step { Start, Match };

    void buildStart();
    void buildMatch();
    QWidget *buildFileLine();
    QWidget *buildProgress();
    void chooseFile();
    void showFile(const Opened &opened);
    void sayAgain();
    [[nodiscard]] services::ColumnMap guessed(const QStringList &header);
    void setKind(const QString &key);
    void matchingChanged();
    void tellUnit();
    [[nodiscard]] QList<QPair<QString, QString>> ownFields(services::ColumnMap &columns, const QStringList &header);
    void run(bool dryRun);
    void ran(services::Job &job, const domain::Result<services::ImportReport> &result);
    void showReport();
    void showStep(Step step);
    void showPrimary();
    void noteFocus();
    void bringFocusBack();
    void watch(services::Job *job);
    void confirmUndo(const services::ImportBatch &batch);
    void undo(domain::BatchId batch);
    void saveProblems();
    void showError(const domain::Error &error);
    [[nodiscard]] QString doneWords(const services::ImportReport &report) const;

    AppContext &m_context;
    services::ImportKind m_kind = services::ImportKind::Purchases;
    QString m_path;
    QVariantMap m_takenUp; ///< of the window before, until the file is read
    std::shared_ptr<const Opened> m_opened;
    std::optional<services::ImportReport> m_report;
    QPointer<services::Job> m_job;

    QStackedWidget *m_steps = nullptr;
    BatchPane *m_batches = nullptr;
    QLabel *m_file = nullptr;
    SegmentedSwitch *m_kinds = nullptr;
    ColumnMatcher *m_matcher = nullptr;
    ImportOptionsForm *m_options = nullptr;
    Card *m_result = nullptr;
    ImportCounts *m_counts = nullptr;
    ProblemPane *m_problems = nullptr;
    QPushButton *m_save = nullptr;
    QWidget *m_progress = nullptr;
    QLabel *m_progressText = nullptr;
    QPointer<QWidget> m_hadFocus; ///< before work began
    QProgressBar *m_bar = nullptr;
    QTimer *m_ticker = nullptr;
    QScrollArea *m_scroll = nullptr;
};

} // namespace bashgah::ui
