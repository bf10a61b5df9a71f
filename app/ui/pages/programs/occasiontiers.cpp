// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/occasiontiers.h"

#include "ui/format/format.h"
#include "ui/pages/programs/inlinewidth.h"
#include "ui/pages/programs/sentence.h"
#include "ui/widgets/pointsedit.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace bashgah::ui {

using domain::Tier;
using domain::TierPoints;

namespace {

constexpr domain::Points offeredToTier{100}; ///< what a tier begins with when it is marked
constexpr int tiersIndent = 28;

bool sameLadder(const std::vector<Tier> &tiers, const auto &rows)
{
    return std::equal(tiers.begin(), tiers.end(), rows.begin(), rows.end(), [](const Tier &tier, const auto &row) {
        return tier.id == row.tier.id && tier.name == row.tier.name;
    });
}

} // namespace

OccasionTiers::OccasionTiers(const Format &format, domain::OccasionKind kind, QWidget *parent)
    : QWidget(parent), m_format(format), m_kind(kind)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(tiersIndent, 0, 0, 0); // the layout mirrors it in Persian
    layout->setSpacing(0);
}

void OccasionTiers::addRow(const Tier &tier)
{
    Row row{tier, new QCheckBox, new PointsEdit(m_format), nullptr};
    auto *name = new QLabel(tier.name);
    const QFontMetrics metrics = row.points->fontMetrics();
    row.points->setFixedWidth(metrics.horizontalAdvance(QStringLiteral("0,000,000"))
                              + metrics.horizontalAdvance(PointsEdit::tr("points")) + inlineFrame);
    const auto stored = std::find_if(m_loaded.begin(), m_loaded.end(),
                                     [&](const TierPoints &each) { return each.tierId == tier.id; });
    row.enabled->setChecked(stored != m_loaded.end());
    row.points->setValue(stored != m_loaded.end() ? stored->points : offeredToTier);
    row.points->setEnabled(row.enabled->isChecked());
    //: %1 switches it on, %2 name of a tier, %3 points
    row.sentence = new Sentence(tr("%1 Members of the tier %2 get %3 instead"),
                                {{row.enabled, tr("On for %1").arg(tier.name)}, {name, tier.name},
                                 {row.points, tr("Points for %1").arg(tier.name)}});
    row.sentence->setObjectName(
        QStringLiteral("occasion.%1.%2").arg(domain::occasionKey(m_kind), tier.id));
    layout()->addWidget(row.sentence);
    connect(row.enabled, &QCheckBox::toggled, this, [this, points = row.points](bool on) {
        points->setEnabled(on);
        emit changed();
    });
    connect(row.points, &PointsEdit::valueChanged, this, &OccasionTiers::changed);
    m_rows.push_back(row);
}

void OccasionTiers::load(const std::vector<TierPoints> &points)
{
    m_loaded = points;
    for (const Row &row : m_rows) {
        const QSignalBlocker still(this);
        const auto stored = std::find_if(points.begin(), points.end(),
                                         [&](const TierPoints &each) { return each.tierId == row.tier.id; });
        row.enabled->setChecked(stored != points.end());
        row.points->setValue(stored != points.end() ? stored->points : offeredToTier);
    }
}

void OccasionTiers::setTiers(const std::vector<Tier> &tiers)
{
    if (sameLadder(tiers, m_rows))
        return;
    if (!m_rows.empty()) {
        m_loaded.clear();
        (void)store(m_loaded);
    }
    for (const Row &row : m_rows) {
        row.sentence->hide();
        row.sentence->deleteLater();
    }
    m_rows.clear();
    for (const Tier &tier : tiers)
        addRow(tier);
}

bool OccasionTiers::isUsed() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.enabled->isChecked(); });
}

bool OccasionTiers::store(std::vector<TierPoints> &into)
{
    clearErrors();
    bool right = true;
    for (const Row &row : m_rows) {
        if (!row.enabled->isChecked())
            continue;
        const auto points = row.points->value();
        if (points && points->value() > 0) {
            into.push_back({row.tier.id, *points});
            continue;
        }
        row.sentence->setError(row.points, tr("Enter a number above zero."));
        right = false;
    }
    return right;
}

void OccasionTiers::clearErrors()
{
    for (const Row &row : m_rows)
        row.sentence->clearError();
}

QWidget *OccasionTiers::wrongEditor() const
{
    for (const Row &row : m_rows) {
        if (row.sentence->wrongEditor())
            return row.sentence->wrongEditor();
    }
    return nullptr;
}

} // namespace bashgah::ui
