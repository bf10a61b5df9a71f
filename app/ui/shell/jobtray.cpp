// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobtray.h"

#include "services/jobs/jobs.h"
#include "ui/appcontext.h"
#include "ui/format/errortext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QDesktopServices>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace bashgah::ui {
namespace {

constexpr int popupWidth = 360;
constexpr int tickMsecs = 300;
constexpr int progressSteps = 1000;

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace

JobTray::JobTray(AppContext &context, QWidget *parent) : QToolButton(parent), m_context(context)
{
    setObjectName(QStringLiteral("jobTray"));
    setIcon(icons::icon(u"loader"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_popup = new QFrame(this, Qt::Popup);
    m_popup->setObjectName(QStringLiteral("trayPopup"));
    m_popup->setAccessibleName(tr("Jobs"));
    m_lines = new QVBoxLayout(m_popup);
    m_lines->setContentsMargins(Theme::gap, Theme::gap, Theme::gap, Theme::gap);
    m_tick.setInterval(tickMsecs);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_popup->isVisible())
            fillList();
        updateButton();
    });
    connect(this, &QToolButton::clicked, this, &JobTray::openList);
    connect(&context.jobs, &services::Jobs::changed, this, &JobTray::updateButton);
    updateButton();
}

void JobTray::updateButton()
{
    const int running = m_context.jobs.runningCount();
    const QString count = m_context.format.number(running);
    setVisible(!m_context.jobs.list().empty());
    setText(running > 0 ? tr("%1 running", nullptr, running).arg(count) : tr("Jobs"));
    setAccessibleName(text());
    setToolTip(tr("Jobs in the background"));
    if (running > 0 && !m_tick.isActive())
        m_tick.start();
    if (running == 0)
        m_tick.stop();
    if (m_popup->isVisible() && running == 0)
        fillList();
}

void JobTray::openList()
{
    fillList();
    m_popup->setFixedWidth(popupWidth);
    m_popup->adjustSize();
    const int x = isRightToLeft() ? 0 : width() - popupWidth;
    m_popup->move(mapToGlobal(QPoint(x, height() + 4)));
    m_popup->show();
}

QString JobTray::stateText(const services::Job &job) const
{
    switch (job.state()) {
    case services::Job::State::Running:
        if (job.isCancelling())
            return tr("Stopping…");
        return job.total() > 0 ? m_context.format.share(job.done(), job.total()) : tr("Working…");
    case services::Job::State::Done:
        return job.resultText().isEmpty() ? tr("Finished") : job.resultText();
    case services::Job::State::Failed:
        return errorText(*job.error(), m_context.format);
    case services::Job::State::Cancelled:
        return tr("Cancelled");
    }
    Q_UNREACHABLE();
}

QWidget *JobTray::lineOf(services::Job *job)
{
    auto *line = new QWidget;
    auto *column = new QVBoxLayout(line);
    column->setContentsMargins(0, 0, 0, 0);
    auto *title = new QLabel(job->title());
    title->setFont(Theme::font(TextSize::Strong));
    column->addWidget(title);
    if (job->isRunning()) {
        auto *bar = new QProgressBar;
        bar->setTextVisible(false);
        bar->setAccessibleName(job->title());
        bar->setRange(0, job->total() > 0 ? progressSteps : 0);
        if (job->total() > 0)
            bar->setValue(static_cast<int>(job->done() * progressSteps / job->total()));
        column->addWidget(bar);
    }
    auto *state = new QLabel(stateText(*job));
    state->setWordWrap(true);
    Theme::setTone(state, job->state() == services::Job::State::Failed ? Tone::Error : Tone::Muted);
    column->addWidget(state);
    addActions(job, column);
    return line;
}

void JobTray::addActions(services::Job *job, QVBoxLayout *column)
{
    const auto add = [&](const QString &text, auto run) {
        auto *button = new QPushButton(text);
        button->setAccessibleDescription(job->title());
        connect(button, &QPushButton::clicked, job, run);
        column->addWidget(button, 0, Qt::AlignLeading);
    };
    if (job->isRunning() && !job->isCancelling())
        add(tr("Cancel job"), [job] { job->cancel(); });
    if (job->canRetry())
        add(tr("Try again"), [job] { job->retry(); });
    if (!job->resultFile().isEmpty())
        add(tr("Open file"), [job] {
            QDesktopServices::openUrl(QUrl::fromLocalFile(job->resultFile()));
        });
}

void JobTray::fillList()
{
    clearLayout(m_lines);
    bool anyFinished = false;
    for (services::Job *job : m_context.jobs.list()) {
        m_lines->addWidget(lineOf(job));
        anyFinished = anyFinished || !job->isRunning();
    }
    if (!anyFinished)
        return;
    auto *clear = new QPushButton(tr("Clear finished"));
    Theme::setRole(clear, ButtonRole::Quiet);
    connect(clear, &QPushButton::clicked, this, [this] {
        m_context.jobs.clearFinished();
        m_popup->hide();
    });
    m_lines->addWidget(clear);
}

} // namespace bashgah::ui
