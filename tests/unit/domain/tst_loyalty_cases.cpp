// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/analytics/breakage.h"
#include "domain/ledger/pointsaccount.h"
#include "domain/program/evaluate.h"
#include "domain/program/redemption.h"
#include "domain/program/tier.h"
#include "domain/purchase/refund.h"
#include "domain/discount/discount.h"
#include "domain/stored/storedvalue.h"
#include "support/rules.h"
#include "support/testregistry.h"
#include "support/testpaths.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <map>

namespace tst_loyalty_cases {

using namespace bashgah::domain;
using bashgah::test::amountOf;

namespace {

QString casesPath()
{
    const QString given = qEnvironmentVariable("BASHGAH_LOYALTY_CASES");
    return given.isEmpty() ? QStringLiteral(BASHGAH_SHARED_DIR "/cases/loyalty.json") : given;
}

QJsonValue at(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key));
}

QDate dateOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

std::optional<QDate> optionalDate(const QJsonValue &value)
{
    return value.isString() ? std::optional<QDate>(dateOf(value)) : std::nullopt;
}

QJsonValue text(QDate day)
{
    return day.toString(Qt::ISODate);
}

Rule readRule(const QJsonObject &json, qsizetype place)
{
    Rule rule;
    rule.id = QString::number(place);
    rule.minimum = Money::fromMinor(at(json, "min").toInteger());
    rule.exclusive = at(json, "exclusive").toBool();
    rule.priority = at(json, "prio").toInt();
    const QString type = at(json, "t").toString();
    const Points points(at(json, "points").toInteger());
    if (type == QLatin1String("per")) {
        const bool block = at(json, "mode").toString() == QLatin1String("block");
        rule.effect = PerMoneyRule{points, Money::fromMinor(at(json, "per").toInteger()),
                                   block ? EarnMode::Block : EarnMode::Proportional};
    } else if (type == QLatin1String("fixed")) {
        rule.effect = FixedRule{points, at(json, "units").toInt(1)};
    } else {
        rule.effect = MultiplierRule{at(json, "num").toInt(), at(json, "den").toInt(1)};
    }
    return rule;
}

Programme readProgramme(const QJsonArray &rules, const QString &rounding)
{
    Programme programme;
    for (qsizetype i = 0; i < rules.size(); ++i)
        programme.earning.rules.push_back(readRule(rules.at(i).toObject(), i));
    programme.earning.rounding = rounding == QLatin1String("ceil") ? Rounding::Ceil
        : rounding == QLatin1String("half_up")                     ? Rounding::HalfUp
                                                                   : Rounding::Floor;
    programme.clawback.recheckMinimum = true;
    return programme;
}

QJsonObject runEarn(const QJsonObject &input)
{
    const Programme programme =
        readProgramme(at(input, "rules").toArray(), at(input, "rounding").toString());
    const Evaluation result =
        evaluate(programme, {}, amountOf(at(input, "basis").toInteger()));
    return {{QStringLiteral("points"), result.total.value()}};
}

QJsonObject runRedeem(const QJsonObject &input)
{
    RedemptionPolicy policy;
    policy.convPoints = Points(at(input, "conv_points").toInteger());
    policy.convAmount = Money::fromMinor(at(input, "conv_amount").toInteger());
    policy.minimum = Points(at(input, "min").toInteger(0));
    policy.maxShare = Percent::whole(at(input, "max_pct").toInt(100));
    const Redemption result = clampRedemption(
        policy, Points(at(input, "requested").toInteger()),
        Points(at(input, "balance").toInteger()), Money::fromMinor(at(input, "order").toInteger()));
    return {{QStringLiteral("points"), result.points.value()},
            {QStringLiteral("amount"), result.amount.minor()}};
}

QJsonObject runClawback(const QJsonObject &input)
{
    const Programme programme =
        readProgramme(at(input, "rule").toArray(), at(input, "rounding").toString());
    const Money basis = Money::fromMinor(at(input, "basis").toInteger());
    const Evaluation bought = evaluate(programme, {}, amountOf(basis.minor()));
    Money kept = basis;
    Points taken;
    QJsonArray clawed;
    const QJsonArray refunds = at(input, "refunds").toArray();
    for (const QJsonValue &refund : refunds) {
        kept -= Money::fromMinor(refund.toInteger());
        const Evaluation still = evaluateKept(programme, bought, {{basis, kept}});
        const Points now = clawbackDue(bought.total, still.total, taken, Points(0));
        taken += now;
        clawed.append(now.value());
    }
    return {{QStringLiteral("earned"), bought.total.value()},
            {QStringLiteral("clawed"), clawed},
            {QStringLiteral("left"), (bought.total - taken).value()}};
}

/// Runs the operations of a ledger case as the services do: what became active pays first.
class LedgerRun
{
public:
    void apply(const QJsonObject &op)
    {
        const QString key = at(op, "key").toString();
        if (!key.isEmpty() && m_keys.contains(key)) {
            m_results.append(QStringLiteral("dup"));
            return;
        }
        m_keys.insert(key);
        const QDate day = dateOf(at(op, "at"));
        if (day.isValid())
            static_cast<void>(m_account.activate(day));
        const QString name = at(op, "op").toString();
        if (name == QLatin1String("credit"))
            credit(op, day);
        else if (name == QLatin1String("debit"))
            debit(op, day);
        else if (name == QLatin1String("restore"))
            restore(op, day);
        else
            expire(day);
    }

    [[nodiscard]] QJsonObject output(const QJsonObject &expected) const
    {
        QJsonArray lots;
        for (const size_t lot : m_credits)
            lots.append(m_account.lots()[lot].remaining.value());
        QJsonArray expiring;
        const QJsonArray days = at(expected, "expiring").toArray();
        for (const QJsonValue &pair : days) {
            const QDate day = dateOf(pair.toArray().at(0));
            Points gone;
            for (const ExpiringPoints &part : m_account.expiring(QDate(1, 1, 1))) {
                if (part.lastDay <= day)
                    gone = part.goneByThen;
            }
            expiring.append(QJsonArray{text(day), gone.value()});
        }
        return {{QStringLiteral("balance"), m_account.balance().value()},
                {QStringLiteral("lots"), lots},
                {QStringLiteral("deficit"), m_account.deficit().value()},
                {QStringLiteral("rows"), m_rows},
                {QStringLiteral("results"), m_results},
                {QStringLiteral("expiring"), expiring}};
    }

private:
    void credit(const QJsonObject &op, QDate day)
    {
        const QDate activates = optionalDate(at(op, "activates")).value_or(day);
        const Posting posting =
            m_account.credit(EntryKind::Earn, Points(at(op, "points").toInteger()), day, activates,
                             optionalDate(at(op, "expires")));
        m_credits.push_back(posting.newLots.front());
        ++m_rows;
        m_results.append(QJsonValue::Null);
    }

    void debit(const QJsonObject &op, QDate day)
    {
        const QString wanted = at(op, "policy").toString();
        const DebitPolicy policy = wanted == QLatin1String("clamp") ? DebitPolicy::Clamp
            : wanted == QLatin1String("negative")                   ? DebitPolicy::Negative
                                                                    : DebitPolicy::Reject;
        const auto posting = m_account.debit(EntryKind::Redeem,
                                             Points(at(op, "points").toInteger()), day, policy);
        if (!posting) {
            m_results.append(QStringLiteral("rejected"));
            return;
        }
        m_debits[at(op, "id").toString()] = *posting;
        ++m_rows;
        m_results.append(-posting->points.value());
    }

    void restore(const QJsonObject &op, QDate day)
    {
        const Posting &debit = m_debits.at(at(op, "of").toString());
        const QDate on = day.isValid() ? day : debit.day;
        static_cast<void>(
            m_account.restore(EntryKind::RedeemReversal, -debit.points, on, traceOf(debit)));
        ++m_rows;
        m_results.append(QJsonValue::Null);
    }

    void expire(QDate day)
    {
        qint64 expired = 0;
        for (const Posting &posting : m_account.expire(day)) {
            expired -= posting.points.value();
            ++m_rows;
        }
        m_results.append(expired);
    }

    PointsAccount m_account;
    std::vector<size_t> m_credits;
    std::map<QString, Posting> m_debits;
    QSet<QString> m_keys;
    QJsonArray m_results;
    qint64 m_rows = 0;
};

QJsonValue runTier(const QJsonObject &input)
{
    TierPolicy policy;
    const QJsonArray tiers = at(input, "tiers").toArray();
    for (const QJsonValue &pair : tiers) {
        const QString name = pair.toArray().at(0).toString();
        policy.tiers.push_back({name, name, Money::fromMinor(pair.toArray().at(1).toInteger())});
    }
    const Tier *tier = tierFor(policy, Money::fromMinor(at(input, "score").toInteger()));
    return tier ? QJsonValue(tier->id) : QJsonValue();
}

QJsonValue runLastDay(const QJsonObject &input)
{
    const QJsonObject rule = at(input, "rule").toObject();
    ExpiryPolicy policy;
    const bool days = rule.contains(QLatin1String("days"));
    policy.kind = days ? ExpiryPolicy::Kind::Days : ExpiryPolicy::Kind::Months;
    policy.count = days ? at(rule, "days").toInt() : at(rule, "months").toInt(0);
    const QString round = at(rule, "round").toString();
    policy.round = round == QLatin1String("month_end") ? ExpiryPolicy::Round::MonthEnd
        : round == QLatin1String("year_end")           ? ExpiryPolicy::Round::YearEnd
                                                       : ExpiryPolicy::Round::None;
    const ShopCalendar gregorian(CalendarSystem::Gregorian);
    const auto day = lastValidDay(policy, dateOf(at(input, "from")), gregorian);
    return day ? text(*day) : QJsonValue();
}

QJsonValue runAlloc(const QJsonObject &input)
{
    std::vector<qint64> weights;
    const QJsonArray list = at(input, "weights").toArray();
    for (const QJsonValue &weight : list)
        weights.push_back(weight.toInteger());
    QJsonArray parts;
    for (const qint64 part : allocate(at(input, "amount").toInteger(), weights))
        parts.append(part);
    return parts;
}

QJsonValue runLiability(const QJsonObject &input)
{
    std::vector<UsedPoints> periods;
    const QJsonArray years = at(input, "years").toArray();
    for (const QJsonValue &year : years)
        periods.push_back({year.toArray().at(0).toInteger(), year.toArray().at(1).toInteger()});
    QJsonArray revenue;
    for (const Money year : releasedRevenue(Money::fromMinor(at(input, "deferred").toInteger()), periods))
        revenue.append(year.minor());
    return revenue;
}

QJsonValue runCart(const QJsonObject &input)
{
    std::vector<DiscountLine> lines;
    qint64 goods = 0;
    const QJsonArray rows = at(input, "lines").toArray();
    for (const QJsonValue &value : rows) {
        const QJsonArray row = value.toArray();
        const qint64 worth = row.at(1).toInteger() * row.at(2).toInteger();
        lines.push_back({row.at(0).toString(), {}, Money::fromMinor(worth)});
        goods += worth;
    }
    std::vector<Discount> discounts;
    const QJsonArray apply = at(input, "apply").toArray();
    for (const QJsonValue &value : apply) {
        const QJsonObject item = value.toObject();
        Discount discount;
        discount.id = discount.name = QString::number(discounts.size());
        discount.priority = static_cast<int>(discounts.size());
        discount.joinsPercent = true; // the case says what is applied
        discount.minimum = Money::fromMinor(at(item, "min_total").toInteger());
        if (at(item, "t").toString() == QLatin1String("pct")) {
            PercentOff percent{Percent::whole(at(item, "v").toInt()), {}};
            if (item.contains(QLatin1String("max")))
                percent.most = Money::fromMinor(at(item, "max").toInteger());
            discount.effect = percent;
        } else {
            discount.effect = AmountOff{Money::fromMinor(at(item, "v").toInteger())};
        }
        const QJsonArray on = at(item, "on").toArray();
        for (const QJsonValue &sku : on)
            discount.products.append(sku.toString());
        discounts.push_back(discount);
    }
    return goods - applyDiscounts(lines, discounts).total.minor();
}

QJsonValue runTenders(const QJsonObject &input)
{
    std::vector<Money> cards;
    const QJsonArray list = at(input, "cards").toArray();
    for (const QJsonValue &card : list)
        cards.push_back(Money::fromMinor(card.toInteger()));
    Money due = Money::fromMinor(at(input, "due").toInteger());
    const std::vector<Money> paid = tenderAmounts(due, cards);
    QJsonArray left;
    for (size_t i = 0; i < cards.size(); ++i) {
        due -= paid[i];
        left.append((cards[i] - paid[i]).minor());
    }
    return QJsonObject{{QStringLiteral("due"), due.minor()}, {QStringLiteral("left"), left}};
}

QJsonValue run(const QString &family, const QJsonObject &input, const QJsonValue &expected)
{
    if (family == QLatin1String("earn"))
        return runEarn(input);
    if (family == QLatin1String("redeem"))
        return runRedeem(input);
    if (family == QLatin1String("clawback"))
        return runClawback(input);
    if (family == QLatin1String("tier"))
        return runTier(input);
    if (family == QLatin1String("lastday"))
        return runLastDay(input);
    if (family == QLatin1String("alloc"))
        return runAlloc(input);
    if (family == QLatin1String("liability"))
        return runLiability(input);
    if (family == QLatin1String("cart"))
        return runCart(input);
    if (family == QLatin1String("tenders"))
        return runTenders(input);
    LedgerRun ledger;
    const QJsonArray ops = at(input, "ops").toArray();
    for (const QJsonValue &op : ops)
        ledger.apply(op.toObject());
    return ledger.output(expected.toObject());
}

QByteArray printed(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

/// Of an object only the keys that are expected; anything else as it is.
QJsonValue comparable(const QJsonValue &actual, const QJsonValue &expected)
{
    // Some families print one number where ours is an object of one key.
    if (actual.isObject() && !expected.isObject())
        return actual.toObject().value(QLatin1String("points"));
    if (!expected.isObject())
        return actual;
    QJsonObject kept;
    const QStringList keys = expected.toObject().keys();
    for (const QString &key : keys)
        kept[key] = actual.toObject().value(key);
    return kept;
}

} // namespace

/// The cases of other systems (cases/README.md), one row per case id.
class LoyaltyCases : public QObject
{
    Q_OBJECT

private slots:
    void matchesPeers_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<QJsonObject>("input");
        QTest::addColumn<QJsonValue>("expected");
        QFile file(casesPath());
        if (!file.open(QIODevice::ReadOnly))
            return;
        static const QStringList ours{
            QStringLiteral("earn"), QStringLiteral("ledger"),  QStringLiteral("redeem"),
            QStringLiteral("tier"), QStringLiteral("lastday"), QStringLiteral("clawback"),
            QStringLiteral("alloc"), QStringLiteral("liability"), QStringLiteral("cart"), QStringLiteral("tenders")};
        const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
        for (const QJsonValue &value : cases) {
            const QJsonObject item = value.toObject();
            const QString family = at(item, "fam").toString();
            if (ours.contains(family)) {
                QTest::newRow(qPrintable(at(item, "id").toString()))
                    << family << at(item, "input").toObject() << at(item, "output");
            }
        }
    }

    void matchesPeers()
    {
        if (!QFile::exists(casesPath()))
            QSKIP("the loyalty cases are absent (set BASHGAH_LOYALTY_CASES)");
        QFETCH(QString, family);
        QFETCH(QJsonObject, input);
        QFETCH(QJsonValue, expected);
        const QJsonValue actual = comparable(run(family, input, expected), expected);
        QCOMPARE(printed(actual), printed(expected));
    }
};

BASHGAH_TEST(tst_loyalty_cases, LoyaltyCases)

} // namespace tst_loyalty_cases

#include "tst_loyalty_cases.moc"
