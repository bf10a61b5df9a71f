// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/memberprofile/timelinechips.h"

#include "ui/shell/route.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"

#include <QPushButton>
#include <QSignalBlocker>

namespace bashgah::ui {

using domain::TimelineKind;

TimelineChips::TimelineChips(QWidget *parent) : QWidget(parent)
{
    auto *row = new FlowLayout(this, Theme::smallGap, Theme::smallGap);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [this, row](const char *name, const QString &word, std::vector<TimelineKind> kinds) {
        QPushButton *chip = chips::toggle(word);
        chip->setObjectName(QLatin1String(name));
        row->addWidget(chip);
        m_groups.push_back({chip, std::move(kinds)});
        connect(chip, &QPushButton::toggled, this, &TimelineChips::changed);
    };
    add("timelinePurchases", tr("Purchases"), {TimelineKind::Purchase, TimelineKind::Refund});
    add("timelinePoints", tr("Points"), {TimelineKind::Points});
    add("timelineTiers", tr("Tiers"), {TimelineKind::Tier});
    add("timelineMessages", tr("Messages"), {TimelineKind::Message, TimelineKind::Consent});
    add("timelineContacts", tr("Contacts"), {TimelineKind::Contact});
}

std::vector<TimelineKind> TimelineChips::kinds() const
{
    std::vector<TimelineKind> kinds;
    for (const Group &group : m_groups) {
        if (group.chip->isChecked())
            kinds.insert(kinds.end(), group.kinds.begin(), group.kinds.end());
    }
    return kinds;
}

void TimelineChips::showEverything()
{
    for (const Group &group : m_groups) {
        const QSignalBlocker quiet(group.chip);
        group.chip->setChecked(false);
    }
    emit changed();
}

namespace {

/// A message that came by itself has no campaign: then the list of them.
QVariantMap messageArgs(const domain::TimelineItem &item)
{
    if (!item.campaign)
        return {};
    return {{QStringLiteral("campaign"), item.campaign->value()}, {QStringLiteral("message"), item.sourceId}};
}

} // namespace

TimelineSource sourceOf(const domain::TimelineItem &item)
{
    switch (item.kind) {
    case TimelineKind::Purchase: return {{}, pages::print, {{QStringLiteral("purchase"), item.sourceId}}};
    case TimelineKind::Refund:
    case TimelineKind::Points: return {QStringLiteral("points"), {}, {}};
    case TimelineKind::Tier: return {QStringLiteral("tier"), {}, {}};
    case TimelineKind::Contact: return {QStringLiteral("contacts"), {}, {}};
    case TimelineKind::Consent: return {QStringLiteral("consent"), {}, {}};
    case TimelineKind::Message: return {{}, pages::campaigns, messageArgs(item)};
    case TimelineKind::Registered: return {QStringLiteral("details"), {}, {}};
    }
    return {};
}

} // namespace bashgah::ui
