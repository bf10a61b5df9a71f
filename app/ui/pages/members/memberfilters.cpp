// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/memberfilters.h"

#include "domain/analytics/segment.h"
#include "reports/segmenttext.h"
#include "ui/format/tiernames.h"
#include "ui/theme/theme.h"
#include "ui/widgets/searchedit.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace bashgah::ui {
namespace {

const QString anyTier = QStringLiteral("*");
constexpr int besideFrom = 100; ///< letters of width from which the choices stand beside the search

} // namespace

MemberFilters::MemberFilters(QWidget *parent) : QWidget(parent)
{
    m_search = new SearchEdit(tr("Name, mobile, last digits, code or tag"));
    m_search->setObjectName(QStringLiteral("memberSearch"));
    buildChoices();
    setFocusProxy(m_search);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // where room is short the page scrolls
    auto *choices = new QHBoxLayout;
    choices->setSpacing(Theme::smallGap);
    for (QComboBox *box : {m_tier, m_segment, m_order})
        choices->addWidget(box, 1);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Theme::smallGap);
    m_row->addWidget(m_search, 1);
    m_row->addLayout(choices, 1);
    connect(m_search, &SearchEdit::searchWanted, this, &MemberFilters::searchWanted);
    connect(m_search, &SearchEdit::moveWanted, this, &MemberFilters::moveWanted);
    connect(m_search, &SearchEdit::accepted, this, &MemberFilters::accepted);
    for (QComboBox *box : {m_tier, m_order})
        connect(box, &QComboBox::activated, this, &MemberFilters::changed);
    connect(m_segment, &QComboBox::activated, this,
            [this] { emit segmentWanted(m_segment->currentData().toString()); });
}

void MemberFilters::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < fontMetrics().averageCharWidth() * besideFrom;
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void MemberFilters::buildChoices()
{
    m_tier = new QComboBox;
    m_tier->setObjectName(QStringLiteral("memberTier"));
    m_tier->setAccessibleName(tr("Tier"));
    m_segment = new QComboBox;
    m_segment->setObjectName(QStringLiteral("memberSegment"));
    m_segment->setAccessibleName(tr("RFM segment"));
    m_segment->addItem(tr("Every segment"), QString());
    for (const domain::Segment segment : domain::allSegments())
        m_segment->addItem(reports::SegmentText::name(segment), domain::segmentKey(segment));
    m_order = new QComboBox;
    m_order->setAccessibleName(tr("Order"));
    m_order->addItem(tr("By name"), static_cast<int>(domain::MemberOrder::Name));
    m_order->addItem(tr("Last visitors first"), static_cast<int>(domain::MemberOrder::LastVisit));
    for (QComboBox *box : {m_tier, m_segment, m_order}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
}

void MemberFilters::setTiers(const TierNames &tiers)
{
    const QVariant chosen = m_tier->currentData();
    m_tier->clear();
    m_tier->addItem(tr("Every tier"), anyTier);
    for (const TierNames::Tier &tier : tiers.all())
        m_tier->addItem(tier.name, tier.id);
    m_tier->addItem(tr("Without tier"), QString());
    m_tier->setCurrentIndex(std::max(0, m_tier->findData(chosen)));
}

bool MemberFilters::chooseSegment(const QString &key)
{
    const int place = key.isEmpty() ? -1 : m_segment->findData(key);
    if (place >= 0)
        m_segment->setCurrentIndex(place);
    return place >= 0;
}

void MemberFilters::setText(const QString &text)
{
    m_search->setText(text);
}

QString MemberFilters::text() const
{
    return m_search->text();
}

std::optional<QString> MemberFilters::tierId() const
{
    const QString tier = m_tier->currentData().toString();
    return tier == anyTier ? std::nullopt : std::optional(tier);
}

domain::MemberOrder MemberFilters::order() const
{
    return static_cast<domain::MemberOrder>(m_order->currentData().toInt());
}

void MemberFilters::showFilter(const domain::MemberFilter &filter)
{
    const QSignalBlocker quiet(m_search);
    m_search->setText(filter.text);
    m_tier->setCurrentIndex(std::max(0, m_tier->findData(filter.tierId.value_or(anyTier))));
    m_segment->setCurrentIndex(std::max(0, m_segment->findData(filter.segment.value_or(QString()))));
}

void MemberFilters::clear()
{
    m_tier->setCurrentIndex(0);
    m_segment->setCurrentIndex(0);
    m_search->clear();
}

} // namespace bashgah::ui
