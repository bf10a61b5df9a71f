// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/partnersheet.h"

#include "domain/money/currency.h"
#include "reports/charts/charttext.h"
#include "reports/csvreport.h"
#include "reports/paperunits.h"
#include "reports/pdfreport.h"
#include "reports/tablemeasures.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <array>

namespace bashgah::reports {

using namespace domain;

namespace {

/// Day, what, member, points, amount: parts of the width.
constexpr std::array<qreal, 5> shares{0.16, 0.30, 0.18, 0.13, 0.23};

} // namespace

struct PartnerSheet::Line
{
    QString key;
    QString label;
    Money amount;
};

PartnerSheet::PartnerSheet(const PartnerStatement &statement, const ui::Format &format)
    : m_statement(statement), m_format(format)
{
}

QString PartnerSheet::kindText(PartnerMoveKind kind)
{
    switch (kind) {
    case PartnerMoveKind::Out: return tr("Carried there");
    case PartnerMoveKind::In: return tr("Carried here");
    case PartnerMoveKind::SpentThere: return tr("Our voucher spent there");
    case PartnerMoveKind::SpentHere: return tr("Their voucher spent here");
    case PartnerMoveKind::BlockBought: return tr("Block we bought");
    case PartnerMoveKind::BlockSold: return tr("Block they bought");
    }
    return {};
}

QString PartnerSheet::netText(Money net, const ui::Format &format)
{
    if (net.isZero())
        return tr("Nobody owes anything");
    return net.isPositive() ? tr("They pay us %1").arg(format.money(net)) : tr("We pay them %1").arg(format.money(-net));
}

std::vector<PartnerSheet::Line> PartnerSheet::sums() const
{
    const SettlementSums &sums = m_statement.sums;
    return {{QStringLiteral("earned"), tr("For points that came here"), sums.earned},
            {QStringLiteral("owed"), tr("For points that went there"), sums.owed},
            {QStringLiteral("corrections"), tr("Corrections of earlier months"), sums.corrections},
            {QStringLiteral("net"), tr("Balance"), sums.net()}};
}

QByteArray PartnerSheet::csv() const
{
    const Currency &currency = m_format.currency();
    QString text = QStringLiteral("kind,day,member,points,covered,amount,correction\r\n");
    for (const PartnerMove &move : m_statement.moves) {
        const QStringList cells{partnerMoveKey(move.kind),
                                m_format.calendar().isoText(move.day),
                                safeCsvCell(move.mobile),
                                QString::number(move.points.value()),
                                QString::number(move.covered.value()),
                                plainMajor(move.amount, currency),
                                isCorrection(move, m_statement.days) ? QStringLiteral("1") : QStringLiteral("0")};
        text += cells.join(u',') + QStringLiteral("\r\n");
    }
    for (const Line &line : sums())
        text += line.key + QStringLiteral(",,,,,") + plainMajor(line.amount, currency) + QStringLiteral(",\r\n");
    return QByteArrayLiteral("\xEF\xBB\xBF") + text.toUtf8();
}

FlowItem PartnerSheet::row(const QStringList &cells, int pixels, bool bold) const
{
    const QFont font = reportFont(pixels, bold);
    return {rowHeight, [=, this](QPainter &painter, const QRectF &box) {
                const bool rightToLeft = m_format.direction() == Qt::RightToLeft;
                qreal done = 0;
                painter.setPen(Qt::black);
                for (size_t i = 0; i < shares.size(); ++i) {
                    const qreal width = box.width() * shares[i];
                    const qreal left = rightToLeft ? box.right() - done - width : box.left() + done;
                    const bool number = i >= 3; // to the far side of their columns
                    const Qt::Alignment side = number == rightToLeft ? Qt::AlignLeft : Qt::AlignRight;
                    drawFitted(painter, QRectF(left + 2, box.top(), width - 4, box.height()), side | Qt::AlignVCenter,
                               cells.value(static_cast<qsizetype>(i)), font, m_format.direction());
                    done += width;
                }
                painter.setPen(QPen(QColor(0xD8, 0xDE, 0xE6), 0.5));
                painter.drawLine(box.bottomLeft(), box.bottomRight());
            }, false, {}};
}

std::vector<FlowItem> PartnerSheet::items(qreal width) const
{
    const auto words = [&](const QString &text, int pixels, bool bold) {
        const QFont font = reportFont(pixels, bold);
        return FlowItem{pixels + 10.0, [=, this](QPainter &painter, const QRectF &box) {
                            painter.setPen(Qt::black);
                            const Qt::Alignment side =
                                m_format.direction() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
                            drawFitted(painter, QRectF(box.left(), box.top(), width, box.height()),
                                       side | Qt::AlignVCenter, text, font, m_format.direction());
                        }, false, {}};
    };
    std::vector<FlowItem> all;
    all.push_back(words(tr("%1 and %2").arg(m_statement.shopName, m_statement.partner.name), 18, true));
    const QString month = m_format.month(m_statement.month);
    all.push_back(words(m_statement.closedAt ? tr("%1, closed on %2").arg(month, m_format.dateTime(*m_statement.closedAt))
                                             : tr("%1, not closed yet").arg(month), bodySize, false));
    all.push_back(words(netText(m_statement.sums.net(), m_format), 13, true));
    for (const Line &line : sums())
        all.push_back(row({{}, line.label, {}, {}, m_format.money(line.amount)}, bodySize, line.key == QLatin1String("net")));
    FlowItem head = row({tr("Day"), tr("What"), tr("Member"), tr("Points"), tr("Amount")}, bodySize, true);
    const auto repeated = std::make_shared<const FlowItem>(head);
    all.push_back({rowHeight, {}, true, {}});
    head.keepWithNext = true;
    all.push_back(std::move(head));
    for (const PartnerMove &move : m_statement.moves) {
        const QString what = isCorrection(move, m_statement.days) ? tr("%1 (correction)").arg(kindText(move.kind))
                                                                  : kindText(move.kind);
        const QString member =
            move.mobile.isEmpty() ? QString() : m_format.mobile(MobileNumber::fromStored(move.mobile));
        FlowItem line = row({m_format.dateShort(move.day), what, member, m_format.signedNumber(move.points.value()),
                             m_format.money(move.amount)}, bodySize, false);
        line.repeat = repeated;
        all.push_back(std::move(line));
    }
    return all;
}

QByteArray PartnerSheet::pdf() const
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    beginPdf(writer, QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    painter.scale(pdfDotsPerInch / pointsPerInch, pdfDotsPerInch / pointsPerInch);
    const qreal width = a4Points.width() - 2 * pageMargin;
    const std::vector<FlowItem> flow = items(width);
    bool first = true;
    for (const auto &page : paginate(flow, a4Points.height() - 2 * pageMargin)) {
        if (!first)
            writer.newPage();
        first = false;
        for (const PlacedItem &placed : page) {
            if (placed.item->paint)
                placed.item->paint(painter, QRectF(pageMargin, pageMargin + placed.top, width, placed.item->height));
        }
    }
    painter.end();
    return content;
}

} // namespace bashgah::reports
