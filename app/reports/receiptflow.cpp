// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/receiptflow.h"

#include "domain/code/shopcode.h"
#include "reports/barcode.h"
#include "reports/pdfreport.h"
#include "reports/qrpicture.h"
#include "reports/textblock.h"
#include "ui/format/bidi.h"
#include "ui/format/ruletext.h"
#include "ui/format/tierwords.h"

#include <algorithm>

namespace bashgah::reports {

using domain::Receipt;
using Edge = TextBlock::Edge;
namespace Bidi = ui::Bidi;

namespace {

constexpr qreal beforeValue = 6;       ///< words and their value
constexpr qreal receiptQrSide = 64;
constexpr qreal receiptBarHeight = 26;
constexpr qreal widestBars = 190;
constexpr int mostWhy = 6; ///< rules named one by one; a receipt is no ledger

} // namespace

ReceiptFlow::ReceiptFlow(const Receipt &receipt, const ui::Format &format, qreal width, int letters)
    : m_receipt(receipt), m_format(format), m_width(width), m_letters(letters)
{
}

std::vector<FlowItem> ReceiptFlow::items()
{
    m_items.clear();
    addHead();
    addLines();
    addBill();
    addTenders();
    addFields();
    addPoints();
    addFoot();
    return std::move(m_items);
}

QFont ReceiptFlow::font(Weight weight) const
{
    switch (weight) {
    case Weight::Large:
        return reportFont(m_letters + 3, true);
    case Weight::Strong:
        return reportFont(m_letters, true);
    case Weight::Quiet:
        return reportFont(m_letters - 1);
    case Weight::Normal:
        break;
    }
    return reportFont(m_letters);
}

void ReceiptFlow::centred(const QString &text, Weight weight)
{
    if (text.isEmpty())
        return;
    const TextBlock block{text, font(weight), Edge::Centre, m_format.direction()};
    m_items.push_back({block.height(m_width), [block](QPainter &painter, const QRectF &place) {
                           painter.setPen(Qt::black);
                           block.paint(painter, place);
                       }});
}

void ReceiptFlow::row(const Row &row, Weight weight)
{
    const TextBlock what{row.what, font(weight), Edge::Leading, m_format.direction()};
    const TextBlock value{row.value, font(weight), Edge::Trailing, m_format.direction()};
    const qreal valueWidth = std::min(value.wish(), m_width * 2 / 3);
    const qreal whatWidth = m_width - (row.value.isEmpty() ? 0 : valueWidth + beforeValue);
    const qreal height = std::max(what.height(whatWidth), row.value.isEmpty() ? 0 : value.height(valueWidth));
    const bool rightToLeft = m_format.direction() == Qt::RightToLeft;
    m_items.push_back({height, [=](QPainter &painter, const QRectF &place) {
                           painter.setPen(Qt::black);
                           const qreal whatLeft = rightToLeft ? place.right() - whatWidth : place.left();
                           const qreal valueLeft = rightToLeft ? place.left() : place.right() - valueWidth;
                           what.paint(painter, {whatLeft, place.top(), whatWidth, place.height()});
                           value.paint(painter, {valueLeft, place.top(), valueWidth, place.height()});
                       }});
}

void ReceiptFlow::rule()
{
    constexpr qreal room = 7;
    m_items.push_back({room, [](QPainter &painter, const QRectF &place) {
                           painter.setPen(QPen(Qt::black, 0.6, Qt::DotLine));
                           const qreal y = place.center().y();
                           painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y));
                       }});
}

void ReceiptFlow::gap(qreal height)
{
    m_items.push_back({height, {}});
}

void ReceiptFlow::addHead()
{
    const domain::Purchase &purchase = m_receipt.purchase;
    centred(m_receipt.shop.name, Weight::Large);
    centred(m_format.dateLong(purchase.day) + QStringLiteral(" · ") + m_format.time(purchase.occurredAt), Weight::Quiet);
    row({tr("Receipt"), Bidi::isolate(m_format.localDigits(purchase.ref))});
    if (!m_receipt.staff.isEmpty())
        row({tr("Served by"), Bidi::isolateAuto(m_receipt.staff)});
    if (m_receipt.member)
        row({tr("Member"), Bidi::isolateAuto(m_receipt.member->name)});
    if (purchase.state() == domain::PurchaseState::Void)
        centred(tr("Taken back: not valid"), Weight::Strong);
    rule();
}

QString ReceiptFlow::quantity(domain::Quantity quantity) const
{
    constexpr qint64 unit = 1000;
    const qint64 all = quantity.thousandths();
    QString plain = QString::number(all / unit);
    if (all % unit != 0) {
        plain += u'.' + QString::number(all % unit).rightJustified(3, u'0');
        while (plain.endsWith(u'0'))
            plain.chop(1);
    }
    return m_format.decimal(plain);
}

void ReceiptFlow::addLines()
{
    if (m_receipt.lines.empty())
        return;
    for (const domain::ReceiptLine &line : m_receipt.lines) {
        row({line.name.isEmpty() ? tr("Goods") : Bidi::isolateAuto(line.name), m_format.moneyNumber(line.amount)});
        if (line.quantity == domain::Quantity::whole(1))
            continue;
        m_items.back().keepWithNext = true;
        //: %1 how many, %2 price of one
        row({tr("%1 × %2").arg(quantity(line.quantity), m_format.moneyNumber(line.price)), {}}, Weight::Quiet);
    }
    if (m_receipt.linesAreNet)
        centred(tr("Prices after discounts"), Weight::Quiet);
    rule();
}

void ReceiptFlow::addBill()
{
    const domain::Purchase &purchase = m_receipt.purchase;
    row({tr("Total"), m_format.money(purchase.gross)}, purchase.discount.isZero() ? Weight::Strong : Weight::Normal);
    if (!purchase.discount.isZero()) {
        row({tr("Discount"), m_format.money(-purchase.discount)});
        if (const QString &reason = m_receipt.extras.discountReason; !reason.isEmpty())
            row({tr("Discount by hand: %1").arg(Bidi::isolateAuto(reason)), {}}, Weight::Quiet);
        row({tr("After discount"), m_format.money(purchase.net())}, Weight::Strong);
    }
    for (const domain::ReceiptUnusedCode &unused : m_receipt.unusedCodes) {
        const QString code = Bidi::isolate(m_format.localDigits(unused.code));
        //: %1 a code, %2 name of a discount
        row({tr("Code %1 was not used and stays good: %2 takes off more").arg(code, Bidi::isolateAuto(unused.other)), {}},
            Weight::Quiet);
    }
    if (!purchase.refunded.isZero())
        row({tr("Came back later"), m_format.money(-purchase.refunded)});
}

QString ReceiptFlow::payment(const QString &kind) const
{
    if (kind == u"card")
        return tr("Paid by card");
    if (kind == u"cash")
        return tr("Paid in cash");
    if (kind == u"transfer")
        return tr("Paid by transfer");
    if (kind == u"account")
        return tr("On account");
    return kind.isEmpty() ? tr("Paid") : Bidi::isolateAuto(kind);
}

void ReceiptFlow::addTenders()
{
    const domain::Purchase &purchase = m_receipt.purchase;
    if (!purchase.redeemedAmount.isZero()) {
        //: %1 a number of points
        row({tr("Paid with %1").arg(m_format.points(purchase.redeemedPoints)), m_format.money(purchase.redeemedAmount)});
    }
    for (const domain::ReceiptTender &tender : m_receipt.tenders) {
        constexpr int shown = 4;
        const QString end = Bidi::isolate(m_format.localDigits(tender.code.right(shown)));
        //: %1 the last digits of its code
        row({tender.code.isEmpty() ? tr("Paid with credit") : tr("Gift card …%1").arg(end), m_format.money(tender.paid)});
    }
    const std::vector<domain::PaymentPart> &parts = m_receipt.extras.payments;
    if (parts.empty())
        row({payment(purchase.payment), m_format.money(m_receipt.due())}, Weight::Strong);
    for (const domain::PaymentPart &part : parts)
        row({payment(part.kind), m_format.money(part.amount)}, Weight::Strong);
}

/// What this shop asks beside the amount.
void ReceiptFlow::addFields()
{
    for (const domain::FieldValue &field : m_receipt.extras.fields)
        row({Bidi::isolateAuto(field.label), Bidi::isolateAuto(field.value)}, Weight::Quiet);
}

void ReceiptFlow::addPoints()
{
    if (!m_receipt.member)
        return;
    rule();
    row({tr("Points for this purchase"), m_format.number(m_receipt.purchase.earned.value())}, Weight::Strong);
    addWhy();
    row({tr("Balance now"), m_format.points(m_receipt.member->balance)});
    if (const auto &together = m_receipt.member->together) {
        row({tr("Can be spent, own"), m_format.points(m_receipt.member->spendable)});
        row({tr("Can be spent, household"), m_format.points(*together)});
    }
    addTier();
}

void ReceiptFlow::addWhy()
{
    if (!m_receipt.why)
        return;
    const ui::RuleText words(m_format);
    int said = 0;
    for (const domain::AppliedRule &applied : m_receipt.why->rules) {
        if (applied.points.value() == 0 || ++said > mostWhy)
            continue;
        row({words.phrase(applied), m_format.number(applied.points.value())}, Weight::Quiet);
    }
}

void ReceiptFlow::addTier()
{
    const domain::ReceiptStanding &member = *m_receipt.member;
    if (!member.tier.isEmpty())
        row({tr("Tier"), Bidi::isolateAuto(member.tier)});
    if (!member.nextTier.isEmpty() && member.toNextTier.value() > 0) {
        //: %1 a tier, %2 an amount, points or purchases
        centred(tr("To %1 still %2").arg(Bidi::isolateAuto(member.nextTier),
                                         ui::TierWords(m_format).score(member.measure, member.toNextTier)),
                Weight::Quiet);
    }
}

void ReceiptFlow::addFoot()
{
    rule();
    const QStringList lines = m_receipt.footer.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        centred(line.trimmed());
    if (!m_receipt.code.isEmpty())
        picture(m_receipt.code);
}

/// Both: shops have scanners for bars, telephones read the other.
void ReceiptFlow::picture(const QString &code)
{
    const qreal barsWidth = std::min(m_width, widestBars);
    const QImage qr = qrPicture(code, printedQrScale);
    gap(4);
    m_items.back().keepWithNext = true;
    m_items.push_back({receiptBarHeight, [barsWidth, code](QPainter &painter, const QRectF &place) {
                           const qreal left = place.center().x() - barsWidth / 2;
                           paintBars(painter, {left, place.top(), barsWidth, place.height()}, code);
                       }, true});
    const auto parsed = domain::ShopCode::parseAny(code);
    centred(Bidi::isolate(m_format.localDigits(parsed ? parsed->grouped() : code)), Weight::Quiet);
    m_items.back().keepWithNext = true;
    m_items.push_back({receiptQrSide, [qr](QPainter &painter, const QRectF &place) {
                           const qreal left = place.center().x() - receiptQrSide / 2;
                           painter.drawImage(QRectF(left, place.top(), receiptQrSide, receiptQrSide), qr);
                       }});
}

} // namespace bashgah::reports
