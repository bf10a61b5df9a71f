// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rewards/couponview.h"

#include "domain/staff/auditsubject.h"
#include "reports/codesheet.h"
#include "reports/csvreport.h"
#include "reports/reportfile.h"
#include "services/coupons/couponservice.h"
#include "services/exports/exporttrail.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/pages/rewards/couponwords.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/dialogs/dialogs.h"
#include "ui/shell/emptyoffer.h"
#include "ui/shell/toasts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/tablerows.h"

#include <QFileInfo>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace bashgah::ui {

using services::CouponBatch;
using services::CouponCode;

namespace {

struct CouponColumns
{
    Q_DECLARE_TR_FUNCTIONS(CouponColumns)
};

std::vector<Column<CouponBatch>> couponColumns(const Format &format)
{
    std::vector<Column<CouponBatch>> all;
    const auto text = [&](const char *id, const QString &header, auto shown) {
        all.push_back(textColumn<CouponBatch>(QString::fromLatin1(id), header, shown));
    };
    const auto number = [&](const char *id, const QString &header, auto shown) {
        all.push_back(textColumn<CouponBatch>(QString::fromLatin1(id), header, shown, numberAlignment));
    };
    text("name", CouponColumns::tr("Name"), [](const CouponBatch &b) { return b.rule.discount.name; });
    text("what", CouponColumns::tr("Takes off"),
         [&format](const CouponBatch &b) { return CouponWords::all(b.rule, format); });
    number("codes", CouponColumns::tr("Codes"), [&format](const CouponBatch &b) {
        if (!b.rule.automatic)
            return format.number(b.codes - b.voided);
        return b.voided < b.codes ? CouponColumns::tr("by itself") : CouponColumns::tr("ended");
    });
    number("uses", CouponColumns::tr("Uses"), [&format](const CouponBatch &b) { return format.number(b.uses); });
    number("off", CouponColumns::tr("Taken off"),
           [&format](const CouponBatch &b) { return format.moneyNumber(b.takenOff); });
    number("sales", CouponColumns::tr("Sales with it"),
           [&format](const CouponBatch &b) { return format.moneyNumber(b.sales); });
    text("until", CouponColumns::tr("Last day"), [&format](const CouponBatch &b) {
        return b.rule.until ? format.dateShort(*b.rule.until) : CouponColumns::tr("none");
    });
    return all;
}

} // namespace

CouponView::CouponView(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_model(std::make_unique<Model>(couponColumns(context.format), [](const CouponBatch &batch) { return batch.id; }))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::smallGap);
    m_pane = new TablePane(tr("Coupon codes"));
    m_pane->setObjectName(QStringLiteral("couponList"));
    m_pane->setModel(m_model.get());
    m_pane->view().setSelectionMode(QAbstractItemView::SingleSelection);
    m_pane->fitColumns({{16, 0}, {18, 2}, {8, 3}, {8, 1}, {12, 4}, {13, 5}, {11, 6}}, 0, context.settings,
                       QStringLiteral("coupons.list.widths"));
    m_pane->empty().setWords(QStringLiteral("ticket"), tr("No coupon codes yet"),
                             tr("Make a page of codes, print it and hand it out; each code knows how often it may be used."));
    (new EmptyOffer(m_pane->empty(), context))
        ->offer(tr("New codes"), [this] { emit newWanted(); }, {domain::StaffAction::ManageOffers});
    column->addWidget(m_pane, 1);
    buildButtons();
    connect(m_pane, &TablePane::currentChanged, this, &CouponView::showButtons);
    showButtons();
}

void CouponView::buildButtons()
{
    m_print = new QPushButton(tr("Sheet to print (PDF)"));
    m_print->setObjectName(QStringLiteral("couponPdf"));
    m_csv = new QPushButton(tr("Codes as CSV"));
    m_csv->setObjectName(QStringLiteral("couponCsv"));
    m_end = new QPushButton(tr("End these codes"));
    m_end->setObjectName(QStringLiteral("couponEnd"));
    Theme::setRole(m_end, ButtonRole::Danger);
    auto *row = new FlowLayout(nullptr, Theme::smallGap, Theme::smallGap);
    for (QPushButton *button : {m_print, m_csv, m_end})
        row->addWidget(button);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_print, &QPushButton::clicked, this, [this] {
        save(tr("Save the sheet"), QStringLiteral("pdf"), tr("PDF (*.pdf)"),
             [this](const CouponBatch &batch, const std::vector<CouponCode> &codes) { return pdf(batch, codes); });
    });
    connect(m_csv, &QPushButton::clicked, this, [this] {
        save(tr("Save the codes"), QStringLiteral("csv"), tr("CSV (*.csv)"),
             [this](const CouponBatch &, const std::vector<CouponCode> &codes) { return csv(codes); });
    });
    connect(m_end, &QPushButton::clicked, this, &CouponView::endAll);
}

void CouponView::reload()
{
    if (!showRows(*m_pane, *m_model, m_context.coupons.batches(), m_context.format, [this] { reload(); }))
        return;
    showButtons();
}

void CouponView::takeFocus()
{
    m_pane->view().setFocus();
}

void CouponView::choose(domain::CouponBatchId id)
{
    chooseRow(*m_pane, *m_model, id);
}

void CouponView::showButtons()
{
    const auto batch = current();
    const bool automatic = batch && batch->rule.automatic;
    m_print->setEnabled(batch && !automatic);
    m_csv->setEnabled(batch && !automatic);
    m_end->setEnabled(batch && batch->voided < batch->codes);
    m_end->setText(automatic ? tr("End this discount") : tr("End these codes"));
}

void CouponView::save(const QString &title, const QString &suffix, const QString &filter, const Content &content)
{
    const auto batch = current();
    if (!batch)
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = QStringLiteral("codes-%1.%2").arg(batch->id.value()).arg(suffix);
    m_context.dialogs.saveFile({title, QString(folder + u'/' + name), {filter}}, this,
                               [this, batch, suffix, content](const QString &path) {
        if (path.isEmpty())
            return;
        const auto codes = m_context.coupons.codes(batch->id);
        if (!codes) {
            emit failed(codes.error());
            return;
        }
        const auto noted = noteOwners(*batch, *codes, suffix);
        const auto written = noted ? reports::writeFile(path, content(*batch, *codes)) : noted;
        if (written)
            m_context.toasts.show(tr("Saved as %1").arg(Bidi::isolate(QFileInfo(path).fileName())));
        else
            emit failed(written.error());
    });
}

/// The sheet to print names nobody.
domain::Result<void> CouponView::noteOwners(const CouponBatch &batch, const std::vector<CouponCode> &codes,
                                            const QString &suffix)
{
    if (suffix == u"pdf")
        return {};
    const auto owned = std::count_if(codes.begin(), codes.end(),
                                     [](const CouponCode &code) { return !code.ownerName.isEmpty(); });
    return m_context.exports.list(services::ExportedList::CouponCodes, owned, domain::subjectOf(batch.id));
}

QByteArray CouponView::csv(const std::vector<CouponCode> &codes) const
{
    QString text = QStringLiteral("\uFEFFcode,state,used,valid_until,member\r\n");
    for (const CouponCode &code : codes) {
        text += code.code + u',' + domain::voucherStateKey(code.state) + u',' + QString::number(code.used) + u','
            + (code.lastDay ? m_context.shop.calendar.isoText(*code.lastDay) : QString()) + u','
            + reports::safeCsvCell(code.ownerName) + QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

QByteArray CouponView::pdf(const CouponBatch &batch, const std::vector<CouponCode> &codes) const
{
    const Format &format = m_context.format;
    std::vector<reports::CodeSlip> slips;
    for (const CouponCode &code : codes) {
        if (code.state != domain::VoucherState::Issued)
            continue;
        reports::CodeSlip slip{m_context.shop.name,
                               {CouponWords::effect(batch.rule.discount, format), batch.rule.discount.name}, code.code};
        if (const QString terms = CouponWords::terms(batch.rule.discount, format); !terms.isEmpty())
            slip.words << terms;
        if (code.lastDay)
            slip.words << tr("valid until %1").arg(format.dateLong(*code.lastDay));
        slips.push_back(std::move(slip));
    }
    return reports::codeSheetPdf(slips, format);
}

ConfirmRequest CouponView::endRequest(const CouponBatch &batch) const
{
    ConfirmRequest request;
    request.destructive = true;
    if (batch.rule.automatic) {
        request.title = tr("End the discount “%1”?").arg(batch.rule.discount.name);
        request.text = tr("Members no longer get it by themselves. This cannot be undone.");
        request.accept = tr("End the discount");
        request.reject = tr("Keep it");
        return request;
    }
    request.title = tr("End the codes “%1”?").arg(batch.rule.discount.name);
    request.text = tr("Whoever still holds one can no longer use it. This cannot be undone.");
    request.accept = tr("End %1 codes").arg(m_context.format.number(batch.codes - batch.voided));
    request.reject = tr("Keep them");
    return request;
}

void CouponView::endAll()
{
    const auto batch = current();
    if (!batch)
        return;
    m_context.dialogs.confirm(endRequest(*batch), this, [this, id = batch->id](bool accepted) {
        if (!accepted)
            return;
        if (const auto done = m_context.coupons.makeVoid(id); !done)
            emit failed(done.error());
        else
            emit ended();
        reload();
    });
}

std::optional<CouponBatch> CouponView::current() const
{
    return chosenRow(*m_pane, *m_model);
}

} // namespace bashgah::ui
