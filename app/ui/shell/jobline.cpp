// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobline.h"

#include "services/jobs/job.h"
#include "ui/format/errortext.h"
#include "ui/format/format.h"
#include "ui/theme/theme.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace bashgah::ui {
namespace {

constexpr int progressSteps = 1000;

} // namespace

JobLine::JobLine(services::Job *job, const Format &format, QWidget *parent)
    : QWidget(parent), m_job(job), m_format(format)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, Theme::smallGap);
    auto *title = new QLabel(job->title());
    title->setFont(Theme::font(TextSize::Strong));
    title->setWordWrap(true);
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(job->title());
    m_state = new QLabel;
    m_state->setObjectName(QStringLiteral("jobState"));
    m_state->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(m_bar);
    column->addWidget(m_state);
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    m_cancel = addButton(QStringLiteral("jobCancel"), tr("Cancel job"));
    m_retry = addButton(QStringLiteral("jobRetry"), tr("Try again"));
    m_file = addButton(QStringLiteral("jobFile"), tr("Open file"));
    for (QPushButton *button : {m_cancel, m_retry, m_file})
        row->addWidget(button);
    row->addStretch(1);
    connect(m_cancel, &QPushButton::clicked, job, &services::Job::cancel);
    connect(m_retry, &QPushButton::clicked, job, &services::Job::retry);
    connect(m_file, &QPushButton::clicked, job, [job] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(job->resultFile()));
    });
    connect(job, &services::Job::changed, this, &JobLine::showState);
    showState();
}

services::Job *JobLine::job() const
{
    return m_job;
}

QPushButton *JobLine::addButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleDescription(m_job->title());
    return button;
}

QString JobLine::stateText() const
{
    switch (m_job->state()) {
    case services::Job::State::Running:
        if (m_job->isCancelling())
            return tr("Stopping…");
        return m_job->total() > 0 ? m_format.share(m_job->done(), m_job->total()) : tr("Working…");
    case services::Job::State::Done:
        return m_job->resultText().isEmpty() ? tr("Finished") : m_job->resultText();
    case services::Job::State::Failed:
        return errorText(*m_job->error(), m_format);
    case services::Job::State::Cancelled:
        return tr("Cancelled");
    }
    Q_UNREACHABLE();
}

void JobLine::showState()
{
    if (!m_job)
        return;
    const qint64 total = m_job->total();
    m_bar->setVisible(m_job->isRunning());
    m_bar->setRange(0, total > 0 ? progressSteps : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(m_job->done() * progressSteps / total));
    m_state->setText(stateText());
    Theme::setTone(m_state, m_job->state() == services::Job::State::Failed ? Tone::Error : Tone::Muted);
    m_cancel->setVisible(m_job->isRunning() && !m_job->isCancelling());
    m_retry->setVisible(m_job->canRetry());
    m_file->setVisible(!m_job->resultFile().isEmpty());
}

} // namespace bashgah::ui
