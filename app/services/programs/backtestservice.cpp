// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/programs/backtestservice.h"

#include "domain/program/programmejson.h"
#include "services/counter/refundlines.h"
#include "services/programs/backtestneeds.h"
#include "services/programs/programmestore.h"
#include "services/shop/shopservice.h"
#include "storage/db/database.h"
#include "storage/readmodels/pastmembers.h"
#include "storage/readmodels/pastpurchases.h"
#include "storage/readmodels/reportreadmodel.h"
#include "storage/readmodels/rfmreadmodel.h"
#include "storage/repositories/marginrepository.h"
#include "storage/repositories/memberrepository.h"

#include <algorithm>
#include <thread>

namespace bashgah::services {

using namespace domain;
using storage::Connection;
using storage::PastLine;
using storage::PastPurchases;
using storage::PastRow;

namespace {

constexpr size_t atOnce = 8'192; ///< purchases read before both programmes play them

/// One back-test under way: reads the past in pieces and plays each by both programmes at a time.
class Past
{
public:
    Past(Connection &connection, const ShopProfile &shop, const Programme &draft,
         const Programme &live, DayRange days, RewardBook rewards)
        : m_connection(connection), m_calendar(shop.calendar), m_costs(shop.margin), m_days(days),
          m_rewards(std::move(rewards)), m_segments(needsSegments(draft, m_rewards) || needsSegments(live, m_rewards)),
          m_withLines(needsLines(draft) || needsLines(live)),
          m_rows(connection, days.last, m_withLines),
          m_members(storage::PastMembers(connection, pastNeeds(draft, live)).read(days.last)),
          m_spent(m_members.size()), m_draft(draft, m_calendar, days, m_members, m_rewards, shop.currency),
          m_live(live, m_calendar, days, m_members, m_rewards, shop.currency)
    {
        for (size_t i = 0; i < m_members.size(); ++i)
            m_places.insert(m_members[i].id, i);
    }

    [[nodiscard]] Result<BacktestReport> play(JobControl &control)
    {
        const qint64 span = m_days.first.daysTo(m_days.last) + 1;
        while (read()) {
            if (control.isCancelled())
                return fail(ErrorCode::Cancelled);
            control.setProgress(std::max<qint64>(m_days.first.daysTo(m_piece.back().day), 0), span);
            playPiece();
        }
        if (m_sales.purchases == 0)
            return fail(ErrorCode::NoPurchases,
                        {m_calendar.isoText(m_days.first), m_calendar.isoText(m_days.last)});
        m_draft.finish();
        m_live.finish();
        sumMargin();
        BacktestReport report = compare(m_draft, m_live, m_members, m_spent, m_days, m_sales);
        report.notes = notesFor(m_draft.programme(), m_live.programme(), m_rewards, m_members, m_days, m_calendar);
        return report;
    }

private:
    /// By the same costs as the margin guard's: the goods' own, else the share of their group or of the shop.
    void sumMargin()
    {
        for (const storage::KeptGoods &goods : storage::MarginRepository(m_connection).keptGoods(m_days)) {
            const auto known = goods.isKnown ? std::optional(goods.cost) : std::nullopt;
            const GoodsCost cost = goodsCost(m_costs, goods.price, goods.category, known);
            if (cost.source == CostSource::Unknown)
                continue;
            m_sales.withCost += goods.net;
            m_sales.margin += goods.net - cost.cost;
        }
    }

    /// The next piece; false: none is left.
    [[nodiscard]] bool read()
    {
        m_piece.clear();
        while (m_piece.size() < atOnce) {
            const auto row = m_rows.next();
            if (!row)
                break;
            m_piece.push_back(purchaseOf(*row));
            count(m_piece.back());
        }
        return !m_piece.empty();
    }

    void playPiece()
    {
        std::thread other([this] {
            for (const PastPurchase &purchase : m_piece)
                m_draft.add(purchase);
        });
        for (const PastPurchase &purchase : m_piece)
            m_live.add(purchase);
        other.join();
    }

    void count(const PastPurchase &purchase)
    {
        if (!m_days.contains(purchase.day))
            return;
        const Money kept = purchase.keptNet();
        m_sales.net += kept;
        m_sales.discounts += purchase.keptOf(purchase.standing);
        ++m_sales.purchases;
        std::optional<Money> &spent = m_spent[purchase.member];
        spent = spent.value_or(Money()) + kept;
    }

    [[nodiscard]] PastPurchase purchaseOf(const PastRow &row)
    {
        PastPurchase purchase;
        purchase.member = m_places.value(row.member);
        purchase.at = row.at;
        purchase.day = row.day;
        purchase.timed = !row.imported || row.at != middayOf(row.day);
        purchase.payment = row.payment;
        purchase.standing = row.standing;
        purchase.codes = row.codes;
        purchase.nobodys = row.nobodys;
        if (m_segments)
            purchase.segment = segmentOf(row.member, row.day);
        const std::vector<PastLine> lines = m_withLines ? m_rows.linesOf(row) : std::vector<PastLine>();
        if (lines.empty())
            fillByAmount(purchase, row);
        else
            fillByLines(purchase, row, lines);
        return purchase;
    }

    static void fillByAmount(PastPurchase &purchase, const PastRow &row)
    {
        purchase.bill.lines.push_back({row.gross, row.discount, row.redeemed, QString()});
        const Money net = row.gross - row.discount;
        if (!row.refunded.isZero())
            purchase.kept.push_back({net, net - row.refunded});
    }

    static void fillByLines(PastPurchase &purchase, const PastRow &row, const std::vector<PastLine> &lines)
    {
        std::vector<storage::StoredLine> stored;
        std::vector<qint64> nets;
        for (const PastLine &line : lines) {
            purchase.bill.lines.push_back({line.gross, line.gross - line.line.net, Money(), line.category,
                                           line.product, line.brand,
                                           Quantity::fromThousandths(line.line.thousandths)});
            stored.push_back(line.line);
            nets.push_back(line.line.net.minor());
        }
        const std::vector<qint64> paid = allocate(row.redeemed.minor(), nets);
        for (size_t i = 0; i < paid.size(); ++i)
            purchase.bill.lines[i].paidWithPoints = Money::fromMinor(paid[i]);
        if (row.refunded.isZero())
            return;
        spreadUnassigned(stored, row.refunded);
        for (const storage::StoredLine &line : stored)
            purchase.kept.push_back({line.net, left(line), keptQuantity(line, Money(), {})});
    }

    /// What an import without times stores.
    [[nodiscard]] Instant middayOf(QDate day)
    {
        if (m_midday.first != day)
            m_midday = {day, m_calendar.instantAt(day, QTime(12, 0))};
        return m_midday.second;
    }

    /// As of the first of the purchase's month.
    [[nodiscard]] std::optional<Segment> segmentOf(MemberId member, QDate day)
    {
        if (!m_segmentDays.contains(day)) {
            m_segmentDays = m_calendar.daysOf(m_calendar.monthOf(day));
            std::vector<RfmRow> rows =
                storage::RfmReadModel(m_connection).rows(m_segmentDays.first, RfmBasis::Net);
            scoreRfm(rows);
            m_segmentOf.clear();
            for (const RfmRow &row : rows)
                m_segmentOf.insert(row.member, row.segment);
        }
        const auto found = m_segmentOf.constFind(member);
        return found == m_segmentOf.constEnd() ? std::nullopt : std::optional(*found);
    }

    Connection &m_connection;
    const ShopCalendar &m_calendar;
    const MarginPolicy &m_costs;
    DayRange m_days;
    RewardBook m_rewards; ///< that either programme names
    bool m_segments;
    bool m_withLines;
    PastPurchases m_rows;
    std::vector<PastMember> m_members;
    std::vector<std::optional<Money>> m_spent;
    QHash<MemberId, size_t> m_places;
    ProgrammeReplay m_draft;
    ProgrammeReplay m_live;
    TestedSales m_sales;
    std::vector<PastPurchase> m_piece;
    std::pair<QDate, Instant> m_midday;
    DayRange m_segmentDays;
    QHash<MemberId, Segment> m_segmentOf;
};

void readNames(Connection &connection, Backtest &test)
{
    storage::MemberRepository members(connection);
    for (const auto *list : {&test.report.winners, &test.report.losers}) {
        for (const BacktestMember &member : *list)
            test.names.insert(member.id, members.nameOf(member.id));
    }
}

} // namespace

BacktestService::BacktestService(storage::Database &database, const Clock &clock)
    : m_database(database), m_clock(clock)
{
}

Result<DayRange> BacktestService::usualDays() const
{
    const auto shop = ShopService(m_database, m_clock).profile();
    if (!shop)
        return fail(shop.error());
    return m_database.read([&](Connection &connection) -> Result<DayRange> {
        const auto bought = storage::ReportReadModel(connection).purchaseSpan();
        if (!bought)
            return fail(ErrorCode::NoPurchases);
        const QDate first = shop->calendar.addMonths(bought->last.addDays(1), -12);
        return DayRange{std::max(first, bought->first), bought->last};
    });
}

Result<Backtest> BacktestService::run(const Programme &draft, DayRange days, JobControl control) const
{
    if (auto valid = validate(draft); !valid)
        return fail(valid.error());
    const auto shop = ShopService(m_database, m_clock).profile();
    if (!shop)
        return fail(shop.error());
    if (!days.first.isValid() || !days.last.isValid() || days.last < days.first)
        return fail(Error{ErrorCode::OutOfRange, {shop->calendar.isoText(days.last)}, {}, QStringLiteral("to")});
    return m_database.readSnapshot([&](Connection &connection) -> Result<Backtest> {
        ProgrammeStore store;
        const auto live = store.live(connection, shop->calendar.localDay(m_clock.now()));
        if (!live)
            return fail(live.error());
        if (!*live)
            return fail(ErrorCode::NoProgramme);
        auto rewards = rewardBook(connection, draft, (*live)->programme);
        if (!rewards)
            return fail(rewards.error());
        Past past(connection, *shop, draft, (*live)->programme, days, std::move(*rewards));
        auto report = past.play(control);
        if (!report)
            return fail(report.error());
        Backtest test{std::move(*report), (*live)->programme, (*live)->version, {}};
        readNames(connection, test);
        return test;
    });
}

} // namespace bashgah::services
