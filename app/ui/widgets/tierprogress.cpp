// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tierprogress.h"

#include "services/counter/countertypes.h"
#include "ui/format/bidi.h"
#include "ui/format/tierwords.h"
#include "ui/widgets/leading.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace bashgah::ui {
namespace {

constexpr int steps = 1000;

/// Of the way from the tier before.
int stepsDone(const services::CounterSnapshot &snapshot)
{
    const qint64 from = snapshot.tier ? snapshot.tier->minimum.value() : 0;
    const qint64 whole = std::max<qint64>(1, snapshot.nextTier->minimum.value() - from);
    const qint64 left = std::clamp<qint64>(snapshot.toNextTier.value(), 0, whole);
    return static_cast<int>(steps - left * steps / whole);
}

} // namespace

TierProgress::TierProgress(const Format &format, QWidget *parent) : QWidget(parent), m_format(format)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_words = new QLabel;
    m_words->setTextFormat(Qt::PlainText);
    alignLeading(m_words);
    m_bar = new QProgressBar;
    m_bar->setRange(0, steps);
    m_bar->setTextVisible(false);
    column->addWidget(m_words);
    column->addWidget(m_bar);
    hide();
}

void TierProgress::showMember(const services::CounterSnapshot &snapshot)
{
    const domain::TierPolicy *policy =
        snapshot.programme && snapshot.programme->programme.tiers ? &*snapshot.programme->programme.tiers : nullptr;
    const bool climbs = policy && snapshot.nextTier && snapshot.toNextTier.isPositive();
    setVisible(climbs);
    if (!climbs) {
        m_words->clear();
        return;
    }
    //: %1 what is missing: points or money, %2 name of a tier
    m_words->setText(tr("%1 more for %2").arg(TierWords(m_format).score(policy->measure, snapshot.toNextTier),
                                              Bidi::isolateAuto(snapshot.nextTier->name)));
    m_bar->setValue(stepsDone(snapshot));
    m_bar->setAccessibleName(m_words->text());
}

} // namespace bashgah::ui
