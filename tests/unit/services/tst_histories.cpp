// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/challenges/challengeservice.h"
#include "services/counter/nightlyjob.h"
#include "services/rewards/rewardservice.h"
#include "services/stored/storedvalueservice.h"
#include "storage/db/connection.h"
#include "support/chance.h"
#include "support/countershop.h"
#include "support/must.h"
#include "support/spendrules.h"
#include "support/testregistry.h"

#include <QTest>

namespace tst_histories {

using namespace bashgah;
using namespace bashgah::domain;
using bashgah::test::Chance;
using bashgah::test::CounterShop;
using bashgah::test::must;
using bashgah::test::TestShop;

namespace {

#ifdef Q_OS_WIN
constexpr int histories = 100; ///< the same engine; the thousand are lived on Linux
#else
constexpr int histories = 1'000;
#endif
constexpr int together = 50; ///< in one shop, one after the other

enum class Do { Buy, BuyOnCredit, BuyWithCode, Refund, Void, Adjust, Credit, Take, Reserve, GiveBack, Wait };

struct Command
{
    Do what = Do::Buy;
    qint64 amount = 0;
    qint64 points = 0;
    qint64 which = 0; ///< purchase, code or taking, counted from the newest
};

using History = std::vector<Command>;

QString shown(const History &history)
{
    static const char *const words[] = {"buy", "buy on credit", "buy with a code", "refund", "void", "adjust",
                                        "credit", "take", "reserve", "give back", "wait"};
    QStringList all;
    for (const Command &one : history) {
        all << QStringLiteral("%1 %2/%3/%4").arg(QLatin1String(words[static_cast<int>(one.what)])).arg(one.amount)
                   .arg(one.points).arg(one.which);
    }
    return all.join(QStringLiteral(", "));
}

History randomHistory(Chance &chance)
{
    History history;
    const qint64 length = chance.between(3, 8);
    for (qint64 i = 0; i < length; ++i) {
        // many purchases: what follows needs one
        const bool buys = i == 0 || chance.oneIn(3);
        history.push_back({buys ? Do::Buy : static_cast<Do>(chance.between(0, 10)), chance.between(1, 90'000),
                           chance.oneIn(3) ? chance.between(1, 400) : 0, chance.between(0, 2)});
    }
    return history;
}

/// A code that can be used at once.
NextVisitRule nextTime(int lifeDays)
{
    NextVisitRule rule;
    rule.id = QStringLiteral("next");
    rule.name = QStringLiteral("next time");
    rule.minimum = Money::fromMinor(5'000);
    rule.amount = Money::fromMinor(2'000);
    rule.fromDays = 0;
    rule.lifeDays = lifeDays;
    return rule;
}

Programme programme(Chance &chance)
{
    Programme programme = CounterShop::plainProgramme();
    programme.earning.pendingDays = static_cast<int>(chance.between(0, 2));
    programme.expiry.kind = ExpiryPolicy::Kind::Days;
    programme.expiry.count = static_cast<int>(chance.between(3, 30));
    programme.clawback.missing = static_cast<MissingPoints>(chance.between(0, 2));
    programme.tiers.emplace();
    programme.tiers->tiers = {{QStringLiteral("s"), QStringLiteral("s"), Money::fromMinor(50'000)},
                              {QStringLiteral("g"), QStringLiteral("g"), Money::fromMinor(120'000), 3, 2}};
    programme.occasions = {{OccasionKind::Joining, Points(7)}};
    programme.spend = {test::cashback(static_cast<int>(chance.between(1, 9)))};
    programme.spend.front().delayDays = static_cast<int>(chance.between(0, 2));
    programme.nextVisit = {nextTime(static_cast<int>(chance.between(1, 9)))};
    return programme;
}

/// Three purchases of any amount fill it.
Challenge stampCard(QDate first)
{
    Challenge card;
    card.name = QStringLiteral("tea");
    card.target = 3;
    card.points = Points(40);
    card.first = first;
    return card;
}

/// A shop in which histories happen. The careful one keeps its services and does everything once; the
/// other knows nothing from before each command, and does everything twice.
class Past
{
public:
    Past(const Programme &programme, bool forgets)
        : m_shop(TestShop::Where::Memory, programme), m_forgets(forgets),
          m_reward(must(services::RewardService(database(), m_shop.shop.clock).add(reward())))
    {
        (void)must(services::ChallengeService(database(), m_shop.shop.clock).add(stampCard(m_shop.today())));
    }

    void live(const History &history)
    {
        m_member = m_shop.addMember(QStringLiteral("m%1").arg(++m_members));
        m_purchases.clear();
        m_takings.clear();
        m_codes.clear();
        for (const Command &command : history) {
            ++m_step;
            doOnce(command);
            if (m_forgets && command.what != Do::Wait && command.what != Do::GiveBack)
                doOnce(command);
        }
    }

    [[nodiscard]] QString problems() { return m_shop.problems(); }

    [[nodiscard]] int rowsOf(const QString &table)
    {
        return database().connection().word(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(table)).toInt();
    }

    /// Every row of every table, as text. Codes are random, and a request that names one has another hash for it: they
    /// are told by their number.
    [[nodiscard]] QString state()
    {
        storage::Connection &c = database().connection();
        const QString tables = c.word(QStringLiteral(
            "SELECT group_concat(name) FROM (SELECT name FROM pragma_table_list WHERE schema = 'main' AND "
            "type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name)"));
        QString all;
        for (const QString &table : tables.split(u',')) {
            const QString columns = c.word(QStringLiteral(
                "SELECT group_concat('quote(\"' || name || '\")', '||''|''||') FROM pragma_table_info('%1') "
                "WHERE name <> 'request_hash'").arg(table));
            const QString rows = c.word(QStringLiteral(
                "SELECT group_concat(line, char(10)) FROM (SELECT %1 AS line FROM \"%2\" ORDER BY line)").arg(columns, table));
            const bool hasCodes = table == u"voucher" || table == u"idempotency_key";
            all += table + u'\n' + (hasCodes ? withoutCodes(rows) : rows) + u'\n';
        }
        return all;
    }

private:
    [[nodiscard]] QString withoutCodes(QString rows)
    {
        const QStringList codes =
            database().connection().word(QStringLiteral("SELECT group_concat(code) FROM (SELECT code FROM voucher ORDER BY id)"))
                .split(u',', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < codes.size(); ++i)
            rows.replace(codes[i], QStringLiteral("code %1").arg(i));
        return rows;
    }
    [[nodiscard]] storage::Database &database() { return m_shop.shop.database(); }
    [[nodiscard]] static Reward reward()
    {
        Reward reward;
        reward.name = QStringLiteral("mug");
        reward.points = Points(30);
        return reward;
    }
    template<typename Id> [[nodiscard]] static std::optional<Id> chosen(const std::vector<Id> &ids, qint64 which)
    {
        if (ids.empty())
            return std::nullopt;
        return ids[ids.size() - 1 - static_cast<size_t>(which) % ids.size()];
    }
    /// What was refused is refused again, what was done before is not done again.
    void doOnce(const Command &command)
    {
        services::CounterService fresh(database(), m_shop.shop.clock);
        services::CounterService &counter = m_forgets ? fresh : m_shop.counter;
        const QString key = QStringLiteral("step %1").arg(m_step);
        switch (command.what) {
        case Do::Buy:
        case Do::BuyOnCredit:
        case Do::BuyWithCode: return buy(counter, command, key);
        case Do::Refund: return refund(counter, command, key);
        case Do::Void:
            if (const auto purchase = chosen(m_purchases, command.which))
                static_cast<void>(counter.undo(*purchase, QStringLiteral("wrong")));
            return;
        case Do::Adjust:
            static_cast<void>(counter.adjust({m_member, Points(command.points - 100), QStringLiteral("why"), {}, key}));
            return;
        case Do::Credit: {
            const services::PayIn in{Money::fromMinor(command.amount), QStringLiteral("cash"), {}, {}, key};
            static_cast<void>(services::StoredValueService(database(), m_shop.shop.clock).topUpCredit(m_member, in));
            return;
        }
        case Do::Take:
        case Do::Reserve:
        case Do::GiveBack: return reward(command, key);
        case Do::Wait:
            m_shop.shop.clock.advanceDays(static_cast<int>(command.which) + 1);
            static_cast<void>(must(services::NightlyJob(database(), m_shop.shop.clock).run()));
            return;
        }
    }
    void buy(services::CounterService &counter, const Command &command, const QString &key)
    {
        PurchaseDraft draft = CounterShop::draft(m_member, command.amount, command.points);
        draft.key = key;
        if (command.what == Do::BuyOnCredit)
            draft.tenders = {TenderWish{{}, {}}};
        if (command.what == Do::BuyWithCode)
            draft.codes = codesFor(command);
        const auto done = counter.record(draft);
        if (!done || done->repeated)
            return;
        m_purchases.push_back(done->id);
        for (const NextVisitGain &gain : done->nextVisit)
            m_codes.push_back(gain.code);
    }
    /// The same for the same step, though what it bought has brought a code since.
    [[nodiscard]] QStringList codesFor(const Command &command)
    {
        if (m_codesOf != m_step) {
            m_codesOf = m_step;
            const auto code = chosen(m_codes, command.which);
            m_asked = code ? QStringList{*code} : QStringList();
        }
        return m_asked;
    }
    void refund(services::CounterService &counter, const Command &command, const QString &key)
    {
        const auto purchase = chosen(m_purchases, command.which);
        if (!purchase)
            return;
        RefundRequest request = CounterShop::refundOf(*purchase);
        if (command.points > 0)
            request.amount = Money::fromMinor(command.amount);
        request.key = key;
        static_cast<void>(counter.refund(request));
    }
    void reward(const Command &command, const QString &key)
    {
        services::RewardService rewards(database(), m_shop.shop.clock);
        const services::TakeRequest request{m_reward, m_member, {}, key};
        if (command.what == Do::GiveBack) {
            if (const auto taking = chosen(m_takings, command.which))
                static_cast<void>(rewards.giveBack(*taking, QStringLiteral("back")));
            return;
        }
        const Instant until{m_shop.shop.clock.now().msecs + (command.which + 1) * 60'000 * 60 * 24};
        const auto done = command.what == Do::Take ? rewards.take(request) : rewards.reserve(request, until);
        if (done && !done->repeated)
            m_takings.push_back(done->id);
    }

    CounterShop m_shop;
    bool m_forgets;
    RewardId m_reward;
    MemberId m_member{0};
    int m_members = 0;
    int m_step = 0;
    std::vector<PurchaseId> m_purchases;
    std::vector<TakingId> m_takings;
    std::vector<QString> m_codes;
    int m_codesOf = 0; ///< the step that asked for a code
    QStringList m_asked;
};

/// Empty when the same histories lead to the same state and everything adds up.
QString difference(quint64 seed, const std::vector<History> &all)
{
    Chance rules(seed);
    const Programme agreed = programme(rules);
    Past careful(agreed, false);
    Past forgetful(agreed, true);
    for (const History &history : all) {
        careful.live(history);
        forgetful.live(history);
    }
    if (const QString problems = careful.problems(); !problems.isEmpty())
        return problems;
    const QStringList one = careful.state().split(u'\n');
    const QStringList other = forgetful.state().split(u'\n');
    for (qsizetype i = 0; i < std::max(one.size(), other.size()); ++i) {
        if (one.value(i) != other.value(i))
            return QStringLiteral("%1\n%2").arg(one.value(i), other.value(i));
    }
    return {};
}

/// The fewest commands that still differ, leaving out one after the other.
QString shrunk(quint64 seed, const std::vector<History> &all)
{
    for (const History &one : all) {
        History least = one;
        if (difference(seed, {least}).isEmpty())
            continue;
        for (size_t i = 0; i < least.size();) {
            History fewer = least;
            fewer.erase(fewer.begin() + static_cast<qsizetype>(i));
            if (difference(seed, {fewer}).isEmpty())
                ++i;
            else
                least = fewer;
        }
        return shown(least);
    }
    return QStringLiteral("only together");
}

} // namespace

/// I8-I10 and DOMAIN 14: what happened decides the state, nothing else.
class HistoriesTest final : public QObject
{
    Q_OBJECT

private slots:
    /// Else what is compared would be next to nothing.
    void theHistoriesTouchWhatTheyAreToCompare()
    {
        Chance chance(7'000);
        Past past(programme(chance), false);
        for (int i = 0; i < together; ++i)
            past.live(randomHistory(chance));
        for (const char *table : {"refund", "tier_evaluation", "spend_credit", "stored_entry", "next_visit", "voucher_use",
                                  "challenge_gift", "reward_taking", "lot_use"})
            QVERIFY2(past.rowsOf(QString::fromLatin1(table)) > 3, table);
    }

    void aThousandHistoriesPlayedAgainGiveTheSameState_data()
    {
        QTest::addColumn<quint64>("seed");
        for (int i = 0; i < histories / together; ++i)
            QTest::newRow(qPrintable(QString::number(i))) << quint64(7'000 + i);
    }

    void aThousandHistoriesPlayedAgainGiveTheSameState()
    {
        QFETCH(quint64, seed);
        Chance chance(seed);
        std::vector<History> all;
        for (int i = 0; i < together; ++i)
            all.push_back(randomHistory(chance));
        const QString found = difference(seed, all);
        if (!found.isEmpty())
            QFAIL(qPrintable(QStringLiteral("seed %1: %2\n%3").arg(seed).arg(shrunk(seed, all), found)));
    }
};

BASHGAH_TEST(tst_histories, HistoriesTest)

} // namespace tst_histories

#include "tst_histories.moc"
