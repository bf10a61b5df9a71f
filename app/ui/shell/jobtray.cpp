// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobtray.h"

#include "services/jobs/jobs.h"
#include "ui/appcontext.h"
#include "ui/shell/jobline.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bashgah::ui {
namespace {

constexpr int trayWidth = 360;
constexpr int tickMsecs = 300;

} // namespace

JobTray::JobTray(AppContext &context, QWidget *parent) : QToolButton(parent), m_context(context)
{
    setObjectName(QStringLiteral("jobTray"));
    setIcon(icons::icon(u"loader"));
    setIconOnly(false);
    buildList();
    m_tick.setInterval(tickMsecs);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        for (JobLine *line : m_lines)
            line->showState();
    });
    connect(this, &QToolButton::clicked, this, &JobTray::openList);
    connect(&context.jobs, &services::Jobs::changed, this, [this] {
        updateButton();
        updateList();
    });
    updateButton();
}

void JobTray::buildList()
{
    m_popup = new QFrame(this, Qt::Popup);
    m_popup->setObjectName(QStringLiteral("trayPopup"));
    m_popup->setAccessibleName(tr("Jobs"));
    m_popup->setFixedWidth(trayWidth);
    m_column = new QVBoxLayout(m_popup);
    m_column->setContentsMargins(Theme::gap, Theme::gap, Theme::gap, Theme::gap);
    m_clear = new QPushButton(tr("Clear finished"));
    m_clear->setObjectName(QStringLiteral("jobsClear"));
    Theme::setRole(m_clear, ButtonRole::Quiet);
    m_column->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_context.jobs.clearFinished();
        m_popup->hide();
    });
}

void JobTray::setIconOnly(bool iconOnly)
{
    setToolButtonStyle(iconOnly ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    const QString what = tr("Jobs in the background");
    setToolTip(iconOnly ? QString(text() + u'\n' + what) : what);
}

void JobTray::updateButton()
{
    const int running = m_context.jobs.runningCount();
    const bool any = !m_context.jobs.list().empty();
    const QString words = running > 0 ? tr("%1 running", nullptr, running).arg(m_context.format.number(running))
                                      : tr("Jobs");
    if (words != text() || any == isHidden()) {
        setVisible(any);
        setText(words);
        setAccessibleName(words);
        emit wordsChanged();
    }
    if (running > 0)
        m_tick.start();
    else
        m_tick.stop();
}

void JobTray::updateList()
{
    const auto &jobs = m_context.jobs.list();
    const auto isGone = [&](JobLine *line) {
        return std::find(jobs.begin(), jobs.end(), line->job()) == jobs.end();
    };
    for (JobLine *line : m_lines) {
        if (isGone(line))
            line->deleteLater();
    }
    std::erase_if(m_lines, isGone);
    for (services::Job *job : jobs) {
        const bool known = std::any_of(m_lines.begin(), m_lines.end(),
                                       [&](const JobLine *line) { return line->job() == job; });
        if (known)
            continue;
        auto *line = new JobLine(job, m_context.format);
        m_lines.push_back(line);
        m_column->insertWidget(m_column->count() - 1, line);
    }
    m_clear->setVisible(m_context.jobs.runningCount() < static_cast<int>(jobs.size()));
    if (m_popup->isVisible())
        m_popup->adjustSize();
}

void JobTray::openList()
{
    updateList();
    m_popup->adjustSize();
    const int x = isRightToLeft() ? 0 : width() - trayWidth;
    m_popup->move(mapToGlobal(QPoint(x, height() + 4)));
    m_popup->show();
}

} // namespace bashgah::ui
