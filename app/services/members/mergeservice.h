// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/base/clock.h"
#include "domain/base/result.h"
#include "services/jobs/jobcontrol.h"
#include "services/members/mergetypes.h"
#include "services/programs/programmestore.h"

#include <QObject>

namespace bashgah::storage {
class Connection;
class Database;
}

namespace bashgah::services {

/// Members that are one person: finding them, merging two of them, and taking that back. Every writing call is
/// one transaction with its audit line. Reading calls may come from any thread.
class MergeService final : public QObject
{
    Q_OBJECT

public:
    MergeService(storage::Database &database, const domain::Clock &clock, QObject *parent = nullptr);

    /// Pairs that may be one person, the likeliest first, without those that people told apart. Reads everybody
    /// once; memory and time grow with the number of members. Error Cancelled.
    [[nodiscard]] domain::Result<std::vector<DuplicatePair>> suggestions(JobControl &control, int limit = 500) const;
    /// Errors: MemberNotFound, OutOfRange (the same member).
    [[nodiscard]] domain::Result<void> setDistinct(domain::MemberId one, domain::MemberId two,
                                                   std::optional<domain::StaffId> staff = {});

    /// The details of `kept` with what only `other` knows: what a merge begins with.
    [[nodiscard]] static domain::MemberDetails proposed(const domain::MemberDetails &kept,
                                                        const domain::MemberDetails &other);
    /// What a merge would not bring to the kept member.
    [[nodiscard]] domain::Result<std::vector<MergeLeft>> left(domain::MemberId kept, domain::MemberId other) const;
    /// Points go over by transfer entries with their own days; purchases and the rest by a list that taking it back
    /// reads again; of two consents the stricter. Asking again changes nothing. Errors: MemberNotFound,
    /// OutOfRange (the same member), ChangedMeanwhile, those of checkMember, DuplicateMobile, DuplicateCode,
    /// NotCombinable (both have a purchase with the same number from the same source).
    [[nodiscard]] domain::Result<Merged> merge(const MergeRequest &request);
    /// What came after the merge stays with the kept member; gifts that only the two together had earned are taken back,
    /// those that were fetched by the programme's policy for what is missing. Errors: NotFound, NotAllowed (a later merge has to be
    /// taken back first; field "later"), DuplicateMobile, DuplicateCode (somebody else has it by now).
    [[nodiscard]] domain::Result<Unmerged> undo(domain::MemberId kept, domain::MemberId other,
                                                std::optional<domain::StaffId> staff = {});
    /// Newest first.
    [[nodiscard]] domain::Result<std::vector<MergeShown>> of(domain::MemberId kept) const;

signals:
    void merged(bashgah::domain::MemberId kept);

private:
    storage::Database &m_database;
    const domain::Clock &m_clock;
    ProgrammeStore m_programmes; ///< of the GUI thread
};

} // namespace bashgah::services
