// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/crypto/sodiumsignatures.h"
#include "services/challenges/challengeservice.h"
#include "services/charity/causeservice.h"
#include "services/counter/activityservice.h"
#include "services/counter/attachservice.h"
#include "services/counter/nightlyjob.h"
#include "services/coupons/couponservice.h"
#include "services/games/drawservice.h"
#include "services/members/bulkservice.h"
#include "services/members/memberservice.h"
#include "services/members/membersheetservice.h"
#include "services/members/mergeservice.h"
#include "services/membership/planservice.h"
#include "services/partners/partnerservice.h"
#include "services/rewards/rewardservice.h"
#include "services/staff/shiftservice.h"
#include "services/stored/storedvalueservice.h"
#include "support/chance.h"
#include "support/countershop.h"
#include "support/memorysecrets.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace bashgah::test {

/// A shop in which everything happens that anybody can do at the counter and beside it: four members, a partner, a
/// cause, a plan, a reward, a draw, games, a discount that members get by themselves, a typed code and an open shift. What a
/// command may refuse it refuses; fault() says what no command may ever do: break the file, leave another sum in the
/// drawer, or write another purchase than the screen promised.
class WideWorld : public CounterShop
{
public:
    WideWorld(Chance &chance, const domain::Programme &programme);

    /// One command, drawn from all there are.
    void step();
    /// A broken file, or a drawer in which something else lies than what was paid in and back; empty: all is well.
    [[nodiscard]] QString fault();
    [[nodiscard]] QString story() const { return m_story.join(QStringLiteral(", ")); }
    /// Their names; and how often each was done and not refused.
    [[nodiscard]] static QStringList commands();
    [[nodiscard]] const QHash<QString, int> &done() const { return m_done; }

    /// Rules in which every kind of command has something to do.
    [[nodiscard]] static domain::Programme rules(Chance &chance);

private:
    struct Command
    {
        const char *name;
        void (WideWorld::*play)();
    };
    struct Pair
    {
        domain::MemberId kept;
        domain::MemberId other;
    };
    [[nodiscard]] static const std::vector<Command> &all();
    /// Whether it was done; a refusal is fine, a failure is not.
    template <typename T> bool happens(const domain::Result<T> &result);
    /// The same of what the command is about: it counts as done.
    template <typename T> bool fine(const domain::Result<T> &result);
    template <typename T> [[nodiscard]] const T *oneOf(const std::vector<T> &list);
    [[nodiscard]] domain::MemberId somebody();
    [[nodiscard]] domain::PurchaseDraft basket(std::optional<domain::MemberId> member);
    void record(const domain::PurchaseDraft &draft);
    [[nodiscard]] services::CounterSnapshot see(const domain::PurchaseDraft &made);
    void refusesAsSaid(const services::CounterPreview &promised, const domain::Error &refusal);
    void keepsPromise(const services::CounterPreview &promised, const services::RecordedPurchase &sale);
    void back(const domain::Result<services::RecordedRefund> &refund);
    [[nodiscard]] services::PayIn payIn();
    void open();
    void openGames();

    void buy();
    void buyWithCard();
    void buyWithCredit();
    void buyWithCode();
    void buyForNobody();
    void buyDaysAgo();
    void refundAmount();
    void refundLines();
    void undoPurchase();
    void attach();
    void detach();
    void adjust();
    void adjustAll();
    void undoAdjustAll();
    void merge();
    void unmerge();
    void joinHousehold();
    void leaveHousehold();
    void pool();
    void keepApart();
    void carryToPartner();
    void bringFromPartner();
    void donate();
    void undoDonation();
    void sellPlan();
    void giveUpPlan();
    void takeReward();
    void reserveReward();
    void handOverReward();
    void releaseReward();
    void giveBackReward();
    void confirm();
    void unconfirm();
    void issueCard();
    void topUp();
    void makeDraw();
    void draw();
    void night();
    void sleep();

    Chance &m_chance;
    QStringList m_story;
    QHash<QString, int> m_done;
    QString m_now;   ///< the command that is played
    QString m_broken;
    domain::Money m_cash; ///< what must lie in the drawer
    domain::Instant m_opened{}; ///< when the shift was
    std::vector<domain::MemberId> m_members;
    std::vector<domain::PurchaseId> m_purchases;
    std::vector<domain::PurchaseId> m_anonymous;
    std::vector<domain::PurchaseId> m_attached;
    std::vector<Pair> m_merges;
    std::vector<domain::BatchId> m_batches;
    std::vector<domain::PartnerMoveId> m_moves;
    std::vector<domain::DonationId> m_donations;
    std::vector<domain::MembershipId> m_memberships;
    std::vector<domain::TakingId> m_takings;
    std::vector<qint64> m_confirmed;
    std::vector<domain::DrawId> m_draws;
    QString m_card;
    QString m_code;
    domain::PartnerId m_partner{0};
    domain::CauseId m_cause{0};
    domain::PlanId m_plan{0};
    domain::RewardId m_reward{0};

    integrations::SodiumSignatures m_signatures;
    MemorySecrets m_secrets;
    services::AttachService m_attach{shop.database(), shop.clock};
    services::BulkService m_bulk{shop.database(), shop.clock};
    services::CauseService m_causes{shop.database(), shop.clock};
    services::CouponService m_coupons{shop.database(), shop.clock};
    services::DrawService m_drawing{shop.database(), shop.clock};
    services::ChallengeService m_games{shop.database(), shop.clock};
    services::ActivityService m_activities{shop.database(), shop.clock};
    services::MemberService m_register{shop.database(), shop.clock};
    services::MemberSheetService m_sheets{shop.database(), shop.clock};
    services::MergeService m_merging{shop.database(), shop.clock};
    services::PartnerService m_partners{shop.database(), shop.clock, m_signatures, m_secrets};
    services::PlanService m_plans{shop.database(), shop.clock};
    services::RewardService m_rewards{shop.database(), shop.clock};
    services::ShiftService m_shifts{shop.database(), shop.clock};
    services::StoredValueService m_stored{shop.database(), shop.clock};
};

template <typename T> bool WideWorld::fine(const domain::Result<T> &result)
{
    const bool happened = happens(result);
    if (happened)
        ++m_done[m_now];
    return happened;
}

template <typename T> bool WideWorld::happens(const domain::Result<T> &result)
{
    if (result)
        return true;
    using domain::ErrorCode;
    const ErrorCode code = result.error().code;
    if (code == ErrorCode::StorageFailure || code == ErrorCode::Internal || code == ErrorCode::BadFile)
        m_broken = QString(m_now + QStringLiteral(" broke: ") + result.error().args.join(u' ') + result.error().detail);
    return false;
}

template <typename T> const T *WideWorld::oneOf(const std::vector<T> &list)
{
    if (list.empty())
        return nullptr;
    return &list[static_cast<size_t>(m_chance.between(0, static_cast<qint64>(list.size()) - 1))];
}

} // namespace bashgah::test
