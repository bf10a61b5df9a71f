// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/stored/storedvalueservice.h"

#include "domain/base/numbered.h"
#include "domain/code/shopcode.h"
#include "domain/staff/auditsubject.h"
#include "services/counter/requestguard.h"
#include "services/counter/writefacts.h"
#include "services/shop/shopservice.h"
#include "services/spend/memberspendreader.h"
#include "services/staff/staffguard.h"
#include "services/stored/storedvaluewriter.h"
#include "services/stored/wrongcodes.h"
#include "storage/db/database.h"
#include "storage/repositories/shoprepository.h"
#include "storage/repositories/standingrepository.h"
#include "storage/repositories/storedvaluerepository.h"

#include <QRandomGenerator>

namespace bashgah::services {

using namespace domain;
using storage::Connection;
using storage::StoredValueRepository;

namespace {

QString hashOf(const QString &who, const PayIn &in)
{
    return QStringLiteral("%1|%2|%3|%4")
        .arg(who)
        .arg(in.amount.minor())
        .arg(in.payment, in.lastDay.value_or(QDate()).toString(Qt::ISODate));
}

/// What nobody says the kind of lies in the drawer: a shift has to count it.
PayIn paid(PayIn in)
{
    in.payment = in.payment.trimmed();
    if (in.payment.isEmpty())
        in.payment = QStringLiteral("cash");
    return in;
}

/// Nobody stands behind who was erased or goes on as another.
Result<void> checkLiving(Connection &connection, MemberId member)
{
    if (!storage::StandingRepository(connection).livingFacts(member))
        return fail(ErrorCode::MemberNotFound, {numbered(member)});
    return {};
}

/// As much credit as nobody gives alone needs a second person. Errors as checkLimits.
Result<void> checkAlone(Connection &connection, const CreditGrant &grant, Instant now)
{
    LimitedAct act;
    act.action = QStringLiteral("credit.grant");
    act.subject = subjectOf(grant.member);
    act.manualCredit = grant.amount;
    act.members = {grant.member};
    act.at = now;
    return checkLimits(connection, act);
}

QString memberText(MemberId member)
{
    return QStringLiteral("member:%1").arg(member.value());
}

} // namespace

StoredValueService::StoredValueService(storage::Database &database, const Clock &clock)
    : m_database(database), m_clock(clock)
{
}

Result<WriteFacts> StoredValueService::facts() const
{
    const auto profile = ShopService(m_database, m_clock).profile();
    if (!profile)
        return fail(profile.error());
    WriteFacts facts;
    facts.at = m_clock.now();
    facts.day = profile->calendar.localDay(facts.at);
    return facts;
}

Result<StoredAccount> StoredValueService::write(const RequestGuard &guard, const QString &action,
                                                std::optional<StaffId> staff, const Work &work,
                                                std::optional<Money> added)
{
    return m_database.write([&](Connection &connection) -> Result<StoredAccount> {
        const auto now = facts();
        if (!now)
            return fail(now.error());
        const auto before = guard.answered(connection);
        if (!before)
            return fail(before.error());
        if (*before) {
            const auto known = StoredValueRepository(connection).find(StoredAccountId((*before)->toLongLong()));
            return known ? Result<StoredAccount>(accountOf(*known, now->day))
                         : Result<StoredAccount>(fail(ErrorCode::NotFound, {**before}));
        }
        if (auto fine = checkClock(connection, now->day); !fine)
            return fail(fine.error());
        StoredValueWriter writer(connection, *now);
        const auto done = work(connection, writer);
        if (!done)
            return done;
        const QString id = QString::number(done->id.value());
        guard.remember(connection, id, now->at);
        storage::ShopRepository(connection)
            .audit(now->at, staff, action, QString(QStringLiteral("stored_account:") + id),
                   added ? QString::number((done->balance - *added).minor()) : QStringLiteral(""),
                   QString::number(done->balance.minor()));
        return done;
    });
}

Result<StoredAccount> StoredValueService::issue(const PayIn &typed, std::optional<MemberId> member)
{
    const PayIn in = paid(typed);
    const ShopCode code = ShopCode::make(CodeKind::GiftCard, QRandomGenerator::system()->generate64());
    return write({QStringLiteral("giftcard.issue"), in.key, hashOf(QString(), in)}, QStringLiteral("giftcard.issue"),
                 in.staff, [&](Connection &connection, StoredValueWriter &writer) -> Result<StoredAccount> {
                     if (auto living = member ? checkLiving(connection, *member) : Result<void>(); !living)
                         return fail(living.error());
                     return writer.issue(code.text(), named(connection, in), member);
                 });
}

Result<StoredAccount> StoredValueService::topUpCard(const QString &typed, const PayIn &asked)
{
    const auto code = ShopCode::parse(typed);
    if (!code)
        return fail(code.error().inField(QStringLiteral("code")));
    const PayIn in = paid(asked);
    const WrongCodes guesses(m_database, m_clock);
    if (auto allowed = guesses.check(); !allowed)
        return fail(allowed.error());
    return guesses.noted(write({QStringLiteral("giftcard.topup"), in.key, hashOf(code->text(), in)},
                               QStringLiteral("giftcard.topup"), in.staff,
                               [&](Connection &connection, StoredValueWriter &writer) {
                                   return writer.topUpCard(code->text(), named(connection, in));
                               }));
}

Result<StoredAccount> StoredValueService::topUpCredit(MemberId member, const PayIn &typed)
{
    const PayIn in = paid(typed);
    return write({QStringLiteral("credit.topup"), in.key, hashOf(memberText(member), in)},
                 QStringLiteral("credit.topup"), in.staff,
                 [&](Connection &connection, StoredValueWriter &writer) -> Result<StoredAccount> {
                     if (auto living = checkLiving(connection, member); !living)
                         return fail(living.error());
                     return writer.topUpCredit(member, named(connection, in));
                 });
}

Result<StoredAccount> StoredValueService::grant(const CreditGrant &grant)
{
    if (grant.reason.trimmed().isEmpty())
        return fail(Error{ErrorCode::Empty, {}, {}, QStringLiteral("reason")});
    const auto give = [&](Connection &connection, StoredValueWriter &writer) -> Result<StoredAccount> {
        if (auto living = checkLiving(connection, grant.member); !living)
            return fail(living.error());
        if (auto alone = checkAlone(connection, grant, m_clock.now()); !alone)
            return fail(alone.error());
        return writer.grant(named(connection, grant));
    };
    return write({}, QStringLiteral("credit.grant"), grant.staff, give, grant.amount);
}

Result<StoredAccount> StoredValueService::card(const QString &typed) const
{
    const auto code = ShopCode::parse(typed);
    if (!code)
        return fail(code.error().inField(QStringLiteral("code")));
    const WrongCodes guesses(m_database, m_clock);
    if (auto allowed = guesses.check(); !allowed)
        return fail(allowed.error());
    const auto now = facts();
    if (!now)
        return fail(now.error());
    return guesses.noted(m_database.readSnapshot([&](Connection &connection) -> Result<StoredAccount> {
        const auto found = StoredValueRepository(connection).card(code->text());
        if (!found)
            return fail(Error{ErrorCode::NotFound, {code->grouped()}, {}, QStringLiteral("code")});
        return accountOf(*found, now->day);
    }));
}

Result<std::optional<StoredAccount>> StoredValueService::creditOf(MemberId member) const
{
    const auto now = facts();
    if (!now)
        return fail(now.error());
    return m_database.readSnapshot([&](Connection &connection) -> Result<std::optional<StoredAccount>> {
        const auto found = StoredValueRepository(connection).creditOf(member);
        return found ? std::optional(accountOf(*found, now->day)) : std::nullopt;
    });
}

Result<MemberSpend> StoredValueService::spendOf(MemberId member, int limit) const
{
    const auto profile = ShopService(m_database, m_clock).profile();
    if (!profile)
        return fail(profile.error());
    return m_database.readSnapshot([&](Connection &connection) -> Result<MemberSpend> {
        ProgrammeStore programmes;
        const QDate today = profile->calendar.localDay(m_clock.now());
        return readMemberSpend(connection, programmes, member, today, profile->calendar, limit);
    });
}

Result<std::vector<StoredAccount>> StoredValueService::list(int limit) const
{
    const auto now = facts();
    if (!now)
        return fail(now.error());
    return m_database.readSnapshot([&](Connection &connection) -> Result<std::vector<StoredAccount>> {
        std::vector<StoredAccount> all;
        for (const storage::StoredRecord &record : StoredValueRepository(connection).list(limit))
            all.push_back(accountOf(record, now->day));
        return all;
    });
}

Result<std::vector<StoredEntry>> StoredValueService::entries(StoredAccountId account) const
{
    return m_database.read([&](Connection &connection) -> Result<std::vector<StoredEntry>> {
        return StoredValueRepository(connection).entries(account);
    });
}

} // namespace bashgah::services
