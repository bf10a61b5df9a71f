// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/imports/importspage.h"

#include "services/jobs/job.h"
#include "ui/appcontext.h"
#include "ui/pages/imports/batchpane.h"
#include "ui/pages/imports/columnmatcher.h"
#include "ui/pages/imports/importcounts.h"
#include "ui/pages/imports/importoptionsform.h"
#include "ui/pages/imports/problempane.h"
#include "ui/shell/dialogs/dialogs.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columnscroll.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/segmentedswitch.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

// How the page is laid out; what it does is in importspage.cpp.
namespace bashgah::ui {

using services::ImportKind;

namespace {

constexpr int batchLines = 9; ///< room of the past imports, in lines of text

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

void ImportsPage::buildStart()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    auto *drop = new Card;
    auto *words = new EmptyState;
    words->setWords(QStringLiteral("file-up"), tr("Drop a table file here"),
                    tr("Excel (XLSX, XLS), OpenDocument (ODS), CSV or an HTML table, whatever the file is called. "
                       "Nothing is written before you have seen what the file means."));
    words->setAction(tr("Choose a file…"), [this] { chooseFile(); });
    drop->body()->addWidget(words);
    column->addWidget(drop);
    auto *past = new Card(tr("Imports so far"));
    m_batches = new BatchPane(m_context);
    connect(m_batches, &BatchPane::undoWanted, this, &ImportsPage::confirmUndo);
    m_batches->setMinimumHeight(fontMetrics().height() * batchLines);
    past->body()->addWidget(m_batches);
    column->addWidget(past, 1);
    m_steps->addWidget(new ColumnScroll(page));
}

QWidget *ImportsPage::buildFileLine()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    m_file = new QLabel;
    m_file->setTextFormat(Qt::PlainText);
    m_kinds = new SegmentedSwitch(tr("What the file holds"));
    m_kinds->addChoice(services::importKindKey(ImportKind::Purchases), tr("Purchases"));
    m_kinds->addChoice(services::importKindKey(ImportKind::Members), tr("Members"));
    connect(m_kinds, &SegmentedSwitch::chosen, this, &ImportsPage::setKind);
    auto *other = new QPushButton(icons::icon(u"folder-open"), tr("Other file…"));
    connect(other, &QPushButton::clicked, this, &ImportsPage::chooseFile);
    row->addWidget(m_file, 1);
    row->addWidget(m_kinds);
    row->addWidget(other);
    return line;
}

void ImportsPage::buildMatch()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    auto *matching = new Card(tr("What each column holds"));
    m_matcher = new ColumnMatcher;
    m_options = new ImportOptionsForm(m_context.shop.currency, m_context.format, m_context.today());
    matching->body()->addWidget(buildFileLine());
    matching->body()->addWidget(m_matcher);
    matching->body()->addWidget(m_options);
    column->addWidget(matching);
    m_result = new Card;
    m_counts = new ImportCounts(m_context.format);
    m_problems = new ProblemPane(m_context.format);
    m_save = new QPushButton(icons::icon(u"file-down"), tr("Save the rows left out…"));
    m_save->setObjectName(QStringLiteral("imports.save"));
    connect(m_save, &QPushButton::clicked, this, &ImportsPage::saveProblems);
    m_result->addTool(m_save);
    m_result->body()->addWidget(m_counts);
    m_result->body()->addWidget(m_problems);
    column->addWidget(m_result);
    column->addStretch(1);
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    m_steps->addWidget(m_scroll);
    connect(m_matcher, &ColumnMatcher::changed, this, &ImportsPage::matchingChanged);
    connect(m_options, &ImportOptionsForm::changed, this, &ImportsPage::matchingChanged);
    connect(m_options, &ImportOptionsForm::readingChanged, this, [this] { openFile(m_path); });
}

QWidget *ImportsPage::buildProgress()
{
    m_progress = new QWidget;
    auto *row = new QHBoxLayout(m_progress);
    row->setContentsMargins(0, 0, 0, 0);
    m_progressText = new QLabel;
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the import"));
    auto *cancel = new QPushButton(icons::icon(u"x"), tr("Cancel"));
    cancel->setObjectName(QStringLiteral("imports.cancel"));
    connect(cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    row->addWidget(m_progressText);
    row->addWidget(m_bar, 1);
    row->addWidget(cancel);
    m_progress->hide();
    return m_progress;
}

/// What is disabled while the work runs gives the focus away, out of the page.
void ImportsPage::noteFocus()
{
    QWidget *now = QApplication::focusWidget();
    m_hadFocus = now && isAncestorOf(now) ? now : nullptr;
}

void ImportsPage::bringFocusBack()
{
    if (m_hadFocus && m_hadFocus->isVisible() && m_hadFocus->isEnabled())
        m_hadFocus->setFocus(Qt::OtherFocusReason);
    else if (m_hadFocus)
        takeFocus();
    m_hadFocus = nullptr;
}

void ImportsPage::chooseFile()
{
    if (isBusy())
        return;
    const QStringList filters{tr("Tables (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt *.html *.htm)"), tr("All files (*)")};
    m_context.dialogs.openFile({tr("File to import"), QString(), filters}, this, [this](const QString &path) {
        if (path.isEmpty())
            return;
        m_options->reset();
        openFile(path);
    });
}

void ImportsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!isBusy() && !droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportsPage::dropEvent(QDropEvent *event)
{
    m_options->reset();
    openFile(droppedFile(event->mimeData()));
}

} // namespace bashgah::ui
