// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/rulesandbench.h"

#include "ui/pages/programs/trialview.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>

namespace bashgah::ui {
namespace {

constexpr int benchBesideFrom = 185; ///< letters of the whole width, sentences and the bench's form side by side
constexpr int rulesPart = 3;
constexpr int benchPart = 2;

} // namespace

RulesAndBench::RulesAndBench(QWidget *rules, TrialView *bench, QWidget *parent)
    : QWidget(parent), m_bench(bench), m_row(new QHBoxLayout(this)), m_ownPlace(new QWidget)
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Theme::gap);
    m_row->addWidget(rules, rulesPart);
    auto *alone = new QHBoxLayout(m_ownPlace);
    alone->setContentsMargins(0, 0, 0, 0);
    alone->addWidget(m_bench);
}

void RulesAndBench::setAlone(bool alone)
{
    m_alone = alone;
    place();
}

void RulesAndBench::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void RulesAndBench::place()
{
    const bool beside = !m_alone && width() >= benchBesideFrom * fontMetrics().averageCharWidth();
    if (beside == (m_row->indexOf(m_bench) >= 0))
        return;
    m_bench->setNarrow(beside);
    if (beside)
        m_row->addWidget(m_bench, benchPart);
    else
        static_cast<QHBoxLayout *>(m_ownPlace->layout())->addWidget(m_bench);
    m_bench->setVisible(true); // hidden by its new parent
    emit moved();
}

} // namespace bashgah::ui
