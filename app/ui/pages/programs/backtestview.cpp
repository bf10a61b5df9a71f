// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/backtestview.h"

#include "reports/backtesttext.h"
#include "services/jobs/jobs.h"
#include "services/programs/backtestservice.h"
#include "ui/appcontext.h"
#include "ui/format/errortext.h"
#include "ui/pages/reports/reporttablecard.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/columnscroll.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/jalalidateedit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace bashgah::ui {

using domain::Result;
using services::Backtest;

BacktestView::BacktestView(AppContext &context, Draft draft, QWidget *parent)
    : QWidget(parent), m_context(context), m_draft(std::move(draft)), m_faces(new QStackedWidget),
      m_state(new EmptyState)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(buildChooser());
    m_result = buildResult();
    m_faces->addWidget(m_state);
    m_faces->addWidget(m_result);
    layout->addWidget(m_faces, 1);
    showState(QStringLiteral("history"), tr("What would the draft have cost?"),
              tr("It is played over your own past purchases, beside the rules that are live today. Nothing is "
                 "changed by it."));
    m_state->setAction(tr("Play past purchases"), [this] { start(); });
}

QWidget *BacktestView::buildChooser()
{
    auto *chooser = new QWidget;
    auto *row = new QHBoxLayout(chooser);
    row->setContentsMargins(0, 0, 0, 0);
    const auto day = [&](const QString &label, const QString &name) {
        auto *edit = new JalaliDateEdit(m_context.format, m_context.today());
        edit->setObjectName(name);
        edit->setAccessibleName(label);
        auto *words = new QLabel(label);
        words->setBuddy(edit);
        row->addWidget(words);
        row->addWidget(edit);
        row->addSpacing(Theme::gap);
        return edit;
    };
    m_from = day(tr("Purchases from"), QStringLiteral("backtestFrom"));
    m_to = day(tr("to"), QStringLiteral("backtestTo"));
    m_run = new QPushButton;
    m_run->setObjectName(QStringLiteral("backtestRun"));
    connect(m_run, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
        else
            start();
    });
    row->addWidget(m_run);
    row->addStretch(1);
    setRunning(false);
    return chooser;
}

QWidget *BacktestView::buildResult()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    const auto paragraph = [&](const QString &name) {
        auto *label = new QLabel;
        label->setObjectName(name);
        label->setWordWrap(true);
        column->addWidget(label);
        return label;
    };
    m_stale = paragraph(QStringLiteral("backtestStale"));
    m_stale->setText(tr("The draft was changed since. Play the purchases again to see what it does now."));
    m_stale->hide();
    m_finding = paragraph(QStringLiteral("backtestFinding"));
    m_finding->setFont(Theme::font(TextSize::Strong));
    m_caption = paragraph(QStringLiteral("backtestCaption"));
    Theme::setMuted(m_caption);
    m_notes = paragraph(QStringLiteral("backtestNotes"));
    m_tables = new QVBoxLayout;
    m_tables->setSpacing(Theme::gap);
    column->addLayout(m_tables);
    column->addStretch(1);
    return new ColumnScroll(content);
}

void BacktestView::prepare()
{
    if (m_prepared)
        return;
    m_prepared = true;
    const services::BacktestService &service = m_context.backtests;
    m_context.jobs.run<domain::DayRange>(
        tr("Days with purchases"), services::Jobs::Pool::Db,
        [&service](services::JobControl &) { return service.usualDays(); }, this,
        [this](services::Job &, const Result<domain::DayRange> &days) {
            if (!days || m_from->value() || m_to->value())
                return;
            m_from->setValue(days->first);
            m_to->setValue(days->last);
        },
        services::Jobs::Show::Quiet);
}

void BacktestView::draftChanged()
{
    m_stale->setVisible(m_faces->currentWidget() == m_result);
}

void BacktestView::showState(const QString &icon, const QString &heading, const QString &sentence)
{
    m_state->setWords(icon, heading, sentence);
    m_faces->setCurrentWidget(m_state);
}

void BacktestView::setRunning(bool running)
{
    m_run->setText(running ? tr("Cancel") : tr("Play past purchases"));
    m_run->setIcon(icons::icon(running ? u"x" : u"play"));
}

void BacktestView::start()
{
    for (JalaliDateEdit *edit : {m_from, m_to}) {
        if (!edit->value()) {
            edit->setFocus();
            return;
        }
    }
    const auto draft = m_draft();
    if (!draft || m_job)
        return;
    showState(QStringLiteral("loader"), tr("Playing past purchases…"), {});
    m_state->setAction({}, {});
    setRunning(true);
    const services::BacktestService &service = m_context.backtests;
    m_job = m_context.jobs.run<Backtest>(
        tr("Draft over past purchases"), services::Jobs::Pool::Db,
        [&service, draft = *draft, days = domain::DayRange{*m_from->value(), *m_to->value()}](
            services::JobControl &control) { return service.run(draft, days, control); },
        this,
        [this](services::Job &, const Result<Backtest> &test) {
            m_job = nullptr;
            setRunning(false);
            if (test) {
                show(*test);
                return;
            }
            showState(QStringLiteral("circle-alert"), tr("The purchases could not be played"),
                      errorText(test.error(), m_context.format));
            m_state->setAction(tr("Play past purchases"), [this] { start(); });
        });
}

void BacktestView::show(const Backtest &test)
{
    const reports::BacktestText text(test.report, test.names, m_context.format);
    m_finding->setText(text.finding());
    m_caption->setText(text.caption());
    m_notes->setText(text.notes());
    m_notes->setVisible(!m_notes->text().isEmpty());
    for (QWidget *card : m_cards)
        card->deleteLater();
    m_cards.clear();
    for (const reports::ReportTable &table : text.tables()) {
        m_cards.push_back(reportTableCard(table, m_context.format));
        m_tables->addWidget(m_cards.back());
    }
    m_stale->hide();
    m_faces->setCurrentWidget(m_result);
}

} // namespace bashgah::ui
