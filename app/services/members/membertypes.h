// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/member/memberfilter.h"
#include "domain/member/memberrow.h"
#include "domain/member/timeline.h"

#include <optional>
#include <vector>

namespace bashgah::services {

/// A request to make a member.
struct Registration
{
    domain::MemberDetails details; ///< joinedOn invalid: today
    bool hasConsent = false;       ///< to messages, given now
    QString consentWording;        ///< what was asked
    QString consentSource = QStringLiteral("counter"); ///< or form
    std::optional<domain::StaffId> staff;
    std::optional<domain::MemberId> referrer{}; ///< who brought them
    QString key; ///< idempotency; empty: not repeatable
};

struct Registered
{
    domain::MemberId id;
    bool repeated = false; ///< the same request had made this member before
};

/// Somebody else who has the mobile or code.
struct Duplicate
{
    domain::Error error; ///< DuplicateMobile or DuplicateCode with its field
    domain::MemberId member;
};

struct ConsentEntry
{
    domain::ConsentState state = domain::ConsentState::Refused;
    QString source;
    QString wording;
    domain::Instant at;
    QString staffName;
    std::optional<qint64> notice{}; ///< version of the privacy notice it was given under
};

/// A member as the details form edits it. `version` goes back with the change.
struct MemberView
{
    domain::Member member;
    qint64 version = 1;
    std::optional<QString> tierId;
    bool isSuppressed = false; ///< the number is on the list of those nobody writes to
};

/// A member's page.
struct MemberProfile
{
    MemberView view;
    domain::MemberStats stats;
    std::vector<domain::TimelineItem> timeline; ///< newest first
    bool hasOlder = false;                      ///< there is more than the timeline shows
    std::vector<ConsentEntry> consents;         ///< newest first
};

/// What the members' list shows. A filter with a segment needs its members (RfmService); clauses are
/// worked out by MemberService, at once or before (resolved).
struct MemberQuery
{
    domain::MemberFilter filter;
    domain::MemberOrder order = domain::MemberOrder::Name;
    std::optional<std::vector<domain::MemberId>> segmentMembers;
};

} // namespace bashgah::services
