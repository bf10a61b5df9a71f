// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/purchase/purchase.h"
#include "services/challenges/challengetypes.h"
#include "services/counter/countertypes.h"
#include "services/counter/writefacts.h"

namespace bashgah::storage {
class Connection;
}

namespace bashgah::services {

struct MissingValue;
class ProgrammeStore;

/// Brings the gifts of a member in line with what their kept purchases fill, inside the caller's IMMEDIATE
/// transaction. Throws SqlFailure.
class ChallengeWriter final
{
public:
    ChallengeWriter(storage::Connection &connection, ProgrammeStore &programmes, const domain::ShopCalendar &calendar,
                    const WriteFacts &facts)
        : m_connection(connection), m_programmes(programmes), m_calendar(calendar), m_facts(facts)
    {
    }

    /// The games that run on a day and are for the member, with what they count. Reads nothing when there are none.
    [[nodiscard]] MemberChallenges read(domain::MemberId member);
    /// Those that a purchase plays, read after it is stored and before its tier is looked at: by the tier that the member
    /// bought with. None of an import: it gives nothing, the next sale does.
    [[nodiscard]] MemberChallenges readFor(const domain::PurchaseDraft &draft);
    /// Gives what the purchase fills, and what had waited for a sale, and says so in `recorded`.
    [[nodiscard]] domain::Result<void> play(const domain::PurchaseDraft &draft, const MemberChallenges &now,
                                            RecordedPurchase &recorded);
    /// Gives what is due. Points wait for a programme: they would have no end of life. The balance after, if
    /// points were given.
    [[nodiscard]] domain::Result<std::optional<domain::Points>> give(domain::MemberId member, const MemberChallenges &now,
                                                                     std::optional<domain::StaffId> staff);
    /// Takes what is no longer due, of ended games as well, from the gifts' own lots first. `till`: what may be
    /// kept back of a refund for spent points and credit and rewards that were handed out, if the programme says so; a gift paid for so can be given again.
    [[nodiscard]] domain::Result<ChallengeTaken> takeBack(domain::MemberId member, std::optional<domain::StaffId> staff,
                                                          domain::Money till = {});

private:
    /// What one full card gives, stored; `balance` is set where points are given.
    [[nodiscard]] domain::Result<void> giveOne(domain::MemberId member, const KnownChallenge &game,
                                               const domain::GiftsDue::Give &give, const LiveProgramme *programme,
                                               std::optional<domain::StaffId> staff,
                                               std::optional<domain::Points> &balance);
    [[nodiscard]] domain::EntryId credit(domain::MemberId member, const KnownChallenge &game,
                                                         const domain::GiftsDue::Give &give,
                                         const LiveProgramme &programme, std::optional<domain::StaffId> staff,
                                         domain::Points &balance);
    struct Debited { std::optional<domain::EntryId> entry{}; domain::Points paid{}; };
    /// No entry where nothing is left to take.
    [[nodiscard]] domain::Result<Debited> debit(domain::MemberId member, const KnownChallenge &game,
                                                const domain::ChallengeGift &gift, std::optional<domain::StaffId> staff,
                                                ChallengeTaken &sum);
    /// Of points that are missing, those that the till pays for.
    [[nodiscard]] domain::Points payFromTill(const LiveProgramme *programme, domain::Points missing, ChallengeTaken &sum);
    [[nodiscard]] domain::Result<domain::Money> debitCredit(domain::MemberId member, const KnownChallenge &game,
                                                            const domain::ChallengeGift &gift,
                                                            std::optional<domain::StaffId> staff, ChallengeTaken &sum);
    [[nodiscard]] domain::Result<void> withdrawReward(domain::MemberId member, const KnownChallenge &game,
                                                      const domain::ChallengeGift &gift,
                                                      std::optional<domain::StaffId> staff, ChallengeTaken &sum);
    /// By the programme's policy for what is missing.
    [[nodiscard]] domain::Result<void> ask(domain::MemberId member, const MissingValue &missing,
                                           std::optional<domain::StaffId> staff, ChallengeTaken &sum);
    [[nodiscard]] domain::Result<void> take(domain::MemberId member, const KnownChallenge &game,
                                            const domain::ChallengeGift &gift, std::optional<domain::StaffId> staff,
                                            ChallengeTaken &sum);

    storage::Connection &m_connection;
    ProgrammeStore &m_programmes;
    const domain::ShopCalendar &m_calendar;
    const WriteFacts &m_facts;
    domain::Money m_till; ///< what may be kept back of the refund
};

/// After a refund is stored: takes back what is no longer filled and says so in `recorded`. `till`: what the refund
/// still pays out. An import does so at its end.
[[nodiscard]] domain::Result<void> takeChallengesBack(storage::Connection &connection, ProgrammeStore &programmes,
                                                      const domain::ShopCalendar &calendar, const WriteFacts &facts,
                                                      const domain::Purchase &purchase,
                                                      std::optional<domain::StaffId> staff, domain::Money till,
                                                      RecordedRefund &recorded);

} // namespace bashgah::services
