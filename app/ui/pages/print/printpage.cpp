// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/print/printpage.h"

#include "reports/cardsheet.h"
#include "reports/receiptsheet.h"
#include "reports/reportfile.h"
#include "services/desk/cardservice.h"
#include "services/desk/receiptservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/print/printwords.h"
#include "ui/settings/desksettings.h"
#include "ui/shell/banner.h"
#include "ui/shell/dataevents.h"
#include "ui/shell/dialogs/dialogs.h"
#include "ui/shell/navigator.h"
#include "ui/shell/toasts.h"
#include "ui/shell/typedwork.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/columnscroll.h"
#include "ui/widgets/segmentedswitch.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace bashgah::ui {
namespace {

constexpr qreal receiptScale = 1.6; ///< pixels a point
constexpr qreal cardScale = 1.1;

} // namespace

PageInfo PrintPage::pageInfo()
{
    return {pages::print, tr("Print"), QStringLiteral("printer"), false};
}

PrintPage::PrintPage(AppContext &context, QWidget *parent) : Page(pageInfo(), parent), m_context(context)
{
    buildTools();
    m_host = new QWidget;
    m_sheets = new QVBoxLayout(m_host);
    m_sheets->setSpacing(Theme::gap);
    body()->addWidget(new ColumnScroll(m_host), 1);
    setCommand(PageCommand::Print, [this] { print(); });
    setCommand(PageCommand::Export, [this] { save(); }, tr("Save as PDF"));
}

void PrintPage::buildTools()
{
    m_paper = new SegmentedSwitch(tr("Paper"));
    m_paper->addChoice(QStringLiteral("58"), tr("58 mm"));
    m_paper->addChoice(QStringLiteral("80"), tr("80 mm"));
    m_paper->addChoice(QStringLiteral("a5"), tr("A5"));
    m_printer = new QComboBox;
    m_printer->setObjectName(QStringLiteral("printer"));
    m_printer->setAccessibleName(tr("Printer"));
    typedwork::keepsAtOnce(*m_printer);
    auto *pdfButton = new QPushButton(icons::icon(u"download"), tr("Save as PDF"));
    pdfButton->setObjectName(QStringLiteral("savePdf"));
    addTool(m_paper);
    addTool(m_printer);
    addTool(pdfButton);
    setPrimary(tr("Print"), QStringLiteral("printer"), [this] { print(); });
    connect(pdfButton, &QPushButton::clicked, this, &PrintPage::save);
    connect(m_paper, &SegmentedSwitch::chosen, this, [this](const QString &paper) {
        m_context.settings.set(settings::receiptPaper, paper);
        load();
    });
    connect(m_printer, &QComboBox::activated, this, [this] {
        m_context.settings.set(settings::receiptPrinter, m_printer->currentData().toString());
    });
}

void PrintPage::loadPrinters()
{
    const QSignalBlocker quiet(m_printer);
    const QString chosen = m_context.settings.value(settings::receiptPrinter);
    m_printer->clear();
    m_printer->addItem(tr("The system's usual printer"), QString());
    const QStringList names = m_context.printers.names();
    for (const QString &name : names)
        m_printer->addItem(name, name);
    if (!chosen.isEmpty() && !names.contains(chosen))
        m_printer->addItem(tr("%1 (not there)").arg(chosen), chosen);
    m_printer->setCurrentIndex(std::max(m_printer->findData(chosen), 0));
}

void PrintPage::activate(const QVariantMap &args)
{
    const QVariant purchase = args.value(QStringLiteral("purchase"));
    const QVariant member = args.value(QStringLiteral("member"));
    if (purchase.isValid()) {
        m_purchase = domain::PurchaseId(purchase.toLongLong());
        m_member.reset();
    } else if (member.isValid()) {
        m_member = domain::MemberId(member.toLongLong());
        m_purchase.reset();
    }
    loadPrinters();
    load();
}

void PrintPage::refresh()
{
    load();
}

bool PrintPage::stepBack()
{
    if (!m_context.navigator.canGoBack())
        return false;
    m_context.navigator.back();
    return true;
}

void PrintPage::load()
{
    m_paged.reset();
    banner().clear();
    showSheets(receiptScale);
    m_paper->setCurrent(reports::paperKey(receiptPaper(m_context.settings)));
    m_paper->setVisible(!m_member);
    if (m_purchase)
        loadReceipt();
    else if (m_member)
        loadCard();
    else
        banner().showMessage(Banner::Kind::Info, tr("Nothing is chosen: Ctrl+P at the counter prints the last receipt, "
                                                    "on a member's page their card."));
}

void PrintPage::loadReceipt()
{
    auto receipt = m_context.receipts.receipt(*m_purchase);
    if (!receipt) {
        banner().showError(receipt.error(), m_context.format);
        return;
    }
    setTitle(tr("Receipt %1").arg(Bidi::isolate(m_context.format.localDigits(receipt->purchase.ref))));
    m_paged = std::make_unique<reports::ReceiptSheet>(std::move(*receipt), m_context.format,
                                                      receiptPaper(m_context.settings));
    showSheets(receiptScale);
}

void PrintPage::loadCard()
{
    setTitle(tr("Member card"));
    const auto face = m_context.cards.face(*m_member);
    if (!face && face.error().field == u"code") {
        banner().showMessage(Banner::Kind::Info, tr("This member has no card number yet."));
        banner().addAction(tr("Give a number"), this, [this] { giveNumber(); });
        return;
    }
    if (!face) {
        banner().showError(face.error(), m_context.format);
        return;
    }
    m_paged = std::make_unique<reports::CardSheet>(std::vector<domain::CardFace>{*face}, m_context.format);
    showSheets(cardScale);
}

void PrintPage::giveNumber()
{
    const auto code = m_context.cards.give(*m_member, chosenStaff(m_context.settings));
    if (!code) {
        banner().showError(code.error(), m_context.format);
        return;
    }
    m_context.events.notify();
    load();
}

void PrintPage::showSheets(qreal scale)
{
    while (QLayoutItem *item = m_sheets->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    const qreal ratio = devicePixelRatioF();
    for (size_t i = 0; m_paged && i < m_paged->pages(); ++i) {
        QPixmap pixmap = QPixmap::fromImage(m_paged->preview(i, scale * ratio));
        pixmap.setDevicePixelRatio(ratio);
        auto *sheet = new QLabel;
        sheet->setObjectName(QStringLiteral("sheet"));
        sheet->setPixmap(pixmap);
        sheet->setFrameShape(QFrame::Box);
        sheet->setAccessibleName(tr("Page %1 as it will be printed").arg(m_context.format.number(static_cast<qint64>(i + 1))));
        m_sheets->addWidget(sheet, 0, Qt::AlignHCenter);
    }
    m_sheets->addStretch(1);
}

std::optional<PrintOrder> PrintPage::order() const
{
    if (!m_paged)
        return std::nullopt;
    return PrintOrder{title(), m_paged->pageSize(), [this](QPagedPaintDevice &device) { return m_paged->paint(device); }};
}

void PrintPage::print()
{
    const auto wanted = order();
    if (!wanted)
        return;
    const QString printer = m_printer->currentData().toString();
    const auto outcome = m_context.printers.print(printer, *wanted);
    if (outcome == PrintOutcome::Printed) {
        banner().clear();
        m_context.toasts.show(tr("Sent to the printer."));
        return;
    }
    banner().showMessage(Banner::Kind::Error, PrintWords::failure(outcome, printer));
    banner().addAction(tr("Save as PDF"), this, [this] { save(); });
}

void PrintPage::save()
{
    const QByteArray content = m_paged ? m_paged->pdf() : QByteArray();
    if (content.isEmpty())
        return;
    FileRequest request;
    request.title = tr("Save as PDF");
    request.folder = m_purchase ? tr("receipt-%1.pdf").arg(m_purchase->value()) : tr("card-%1.pdf").arg(m_member->value());
    request.filters = {tr("PDF (*.pdf)")};
    m_context.dialogs.saveFile(request, this, [this, content](const QString &path) {
        if (path.isEmpty())
            return;
        if (const auto written = reports::writeFile(path, content); !written) {
            banner().showError(written.error(), m_context.format);
            return;
        }
        banner().clear();
        m_context.toasts.show(tr("Saved as PDF."));
    });
}

} // namespace bashgah::ui
