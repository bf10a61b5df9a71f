// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/counter/verifyservice.h"

#include "domain/staff/auditsubject.h"
#include "services/challenges/challengecheck.h"
#include "services/counter/refundwriter.h"
#include "storage/db/database.h"
#include "storage/repositories/auditrepository.h"
#include "storage/repositories/verifyrepository.h"

namespace bashgah::services {

using namespace domain;
using storage::Connection;

namespace {

Finding clawbackFinding(PurchaseId id, const RefundWriter::ClawbackCheck &check)
{
    return {QStringLiteral("I7"), subjectOf(id),
            QStringLiteral("claw-backs %1, the kept goods call for at most %2 and %3 more")
                .arg(check.taken.value())
                .arg(check.most.value())
                .arg(check.due.value())};
}

/// Claw-backs computed again from what was kept must come to what was taken (I7).
Result<void> checkClawbacks(Connection &connection, std::vector<Finding> &findings)
{
    ProgrammeStore programmes;
    const ShopProfile profile;
    RefundWriter refunds(connection, programmes, profile);
    for (const PurchaseId id : storage::VerifyRepository(connection).clawedPurchases()) {
        const auto check = refunds.check(id);
        if (!check)
            return fail(check.error());
        if (check->due > Points(0) || check->taken > check->most)
            findings.push_back(clawbackFinding(id, *check));
    }
    return {};
}

/// The audit trail fits its chain.
void checkTrail(Connection &connection, std::vector<Finding> &findings)
{
    for (const storage::AuditBreak &each : storage::AuditRepository(connection).breaks()) {
        const bool missing = each.kind == storage::AuditBreak::Kind::Missing;
        findings.push_back({QStringLiteral("trail"), QStringLiteral("audit:%1").arg(each.line),
                            missing ? QStringLiteral("%1 lines are missing").arg(each.count)
                                    : QStringLiteral("was changed, moved or added")});
    }
}

} // namespace

Result<std::vector<Finding>> VerifyService::verify() const
{
    return m_database.readSnapshot([](Connection &connection) -> Result<std::vector<Finding>> {
        std::vector<Finding> findings;
        storage::VerifyRepository repository(connection);
        for (auto &rows : {repository.invariants(), repository.file()}) {
            for (const storage::CheckRow &row : rows)
                findings.push_back({row.check, row.subject, row.detail});
        }
        if (auto done = checkClawbacks(connection, findings); !done)
            return fail(done.error());
        checkTrail(connection, findings);
        for (const ChallengeExcess &excess : tooManyGifts(connection)) {
            findings.push_back({QStringLiteral("I8"), QStringLiteral("challenge:%1").arg(excess.challenge.value()),
                                QStringLiteral("member:%1 holds %2 gifts, the kept purchases call for %3")
                                    .arg(excess.member.value())
                                    .arg(excess.gifts)
                                    .arg(excess.reached)});
        }
        return findings;
    });
}

} // namespace bashgah::services
