// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"
#include "domain/charity/cause.h"
#include "domain/money/money.h"
#include "domain/points/points.h"

#include <QString>
#include <QVariantMap>

#include <optional>
#include <variant>

namespace bashgah::ui {

/// An activity that was confirmed.
struct ActivityDone
{
    qint64 id;
    bool operator==(const ActivityDone &) const = default;
};

/// A purchase that was given to a member.
struct AttachmentDone
{
    domain::PurchaseId id;
    bool operator==(const AttachmentDone &) const = default;
};

/// A purchase that waits, or was given up while it did.
struct ParkedDone
{
    domain::ParkedId id;
    bool isDiscarded = false;
    bool operator==(const ParkedDone &) const = default;
};

/// What was done at this counter and can be taken back.
using CounterDeed = std::variant<domain::PurchaseId, domain::TakingId, ActivityDone, AttachmentDone, ParkedDone, domain::DonationId>;

/// What is said of a deed, as values: words would stay in the language of the moment they were made in (deedwords.h).
struct DeedFacts
{
    domain::Money amount{};   ///< of a purchase
    domain::Points points{};  ///< of an activity or a donation
    QString name{};           ///< of the member, the reward or the good cause; may be empty
    bool operator==(const DeedFacts &) const = default;
};

/// For a window made anew.
[[nodiscard]] QVariantMap toVariant(const DeedFacts &facts);
[[nodiscard]] DeedFacts deedFacts(const QVariantMap &map);

/// "purchase:12", "parked:3", ...
[[nodiscard]] QString idOf(const CounterDeed &done);
/// Absent: no deed is called so.
[[nodiscard]] std::optional<CounterDeed> deedOf(const QString &id);

} // namespace bashgah::ui
