// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/id.h"

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

/// What was done at this counter and can be taken back.
using CounterDeed = std::variant<domain::PurchaseId, domain::TakingId, ActivityDone, AttachmentDone>;

} // namespace bashgah::ui
