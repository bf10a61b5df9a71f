// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/program/programmepresets.h"
#include "services/counter/counterservice.h"
#include "services/counter/memberledgerservice.h"
#include "services/counter/verifyservice.h"
#include "services/programs/programservice.h"
#include "storage/repositories/memberrepository.h"
#include "support/testshop.h"

namespace bashgah::test {

/// A test shop with a programme of one rule (one point per 100 minor units, block, floor; a point
/// pays one minor unit, no minimum, whole bill) and a counter.
class CounterShop
{
public:
    explicit CounterShop(TestShop::Where where = TestShop::Where::Memory,
                         domain::Programme programme = plainProgramme())
        : shop(where), counter(shop.database(), shop.clock), programs(shop.database(), shop.clock)
    {
        save(programme, today());
    }

    [[nodiscard]] static domain::Programme plainProgramme()
    {
        domain::Programme programme;
        programme.earning.rules.push_back(
            {QStringLiteral("base"),
             domain::PerMoneyRule{domain::Points(1), domain::Money::fromMinor(100),
                                  domain::EarnMode::Block}});
        programme.redemption.convAmount = domain::Money::fromMinor(1);
        programme.redemption.minimum = domain::Points(0);
        programme.redemption.maxShare = domain::Percent::whole(100);
        return programme;
    }

    void save(const domain::Programme &programme, QDate start)
    {
        const auto saved = programs.saveNewVersion(programme, start);
        if (!saved)
            qFatal("programme refused: %s", qPrintable(saved.error().args.join(u' ')));
    }

    [[nodiscard]] QDate today()
    {
        return shop.profile().calendar.localDay(shop.clock.now());
    }

    [[nodiscard]] domain::MemberId addMember(const QString &code)
    {
        domain::MemberDetails details;
        details.code = code;
        details.joinedOn = today();
        const auto id = shop.database().write([&](storage::Connection &c) -> domain::Result<domain::MemberId> {
            return storage::MemberRepository(c).insert(details, shop.clock.now());
        });
        if (!id)
            qFatal("member refused");
        return *id;
    }

    [[nodiscard]] static domain::PurchaseDraft draft(std::optional<domain::MemberId> member,
                                                     qint64 amount, qint64 redeem = 0)
    {
        domain::PurchaseDraft draft;
        draft.member = member;
        draft.amount = domain::Money::fromMinor(amount);
        draft.redeem = domain::Points(redeem);
        return draft;
    }

    [[nodiscard]] static domain::RefundRequest refundOf(domain::PurchaseId id,
                                                        std::optional<qint64> amount = {})
    {
        domain::RefundRequest request{id, {}, {}, {}, {}, {}, {}};
        if (amount)
            request.amount = domain::Money::fromMinor(*amount);
        return request;
    }

    [[nodiscard]] qint64 balance(domain::MemberId member)
    {
        const auto snapshot = counter.snapshot(member);
        return snapshot ? snapshot->balance.value() : -999'999;
    }

    /// Empty when everything adds up.
    [[nodiscard]] QString problems()
    {
        const auto findings = services::VerifyService(shop.database()).verify();
        if (!findings)
            return QString(QStringLiteral("verify failed: ") + findings.error().detail);
        QStringList lines;
        for (const services::Finding &finding : *findings)
            lines.append(QString(finding.check + u' ' + finding.subject + u' ' + finding.detail));
        return lines.join(u'\n');
    }

    TestShop shop;
    services::CounterService counter;
    services::ProgramService programs;
};

} // namespace bashgah::test
