// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printdesk.h"

#include "reports/receiptsheet.h"
#include "services/counter/counterservice.h"
#include "services/desk/receiptservice.h"
#include "ui/appcontext.h"
#include "ui/print/printwords.h"
#include "ui/settings/desksettings.h"
#include "ui/shell/apprequests.h"
#include "ui/shell/banner.h"
#include "ui/shell/dialogs/dialogs.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigator.h"
#include "ui/shell/toasts.h"

namespace bashgah::ui {

PrintDesk::PrintDesk(AppContext &context, MainWindow &window, QObject *parent)
    : QObject(parent), m_context(context), m_window(window)
{
    connect(&context.requests, &AppRequests::receiptWanted, this, &PrintDesk::print);
    // after the sale has shown its result: the till does not wait for paper
    connect(&context.counter, &services::CounterService::purchaseRecorded, this, [this](domain::PurchaseId id) {
        if (m_context.settings.value(settings::printsReceipts))
            print(id);
    }, Qt::QueuedConnection);
}

void PrintDesk::print(domain::PurchaseId id)
{
    Banner &notice = m_window.notice();
    auto receipt = m_context.receipts.receipt(id);
    if (!receipt) {
        notice.showError(receipt.error(), m_context.format);
        return;
    }
    const QString title = receipt->purchase.ref;
    const reports::ReceiptSheet sheet(std::move(*receipt), m_context.format, receiptPaper(m_context.settings));
    const QString printer = m_context.settings.value(settings::receiptPrinter);
    const auto outcome = m_context.printers.print(
        printer, {title, sheet.pageSize(), [&sheet](QPagedPaintDevice &device) { return sheet.paint(device); }});
    if (outcome == PrintOutcome::Printed) {
        notice.clear();
        return;
    }
    notice.showMessage(Banner::Kind::Error, PrintWords::failure(outcome, printer));
    notice.addAction(tr("Save as PDF…"), this, [this, id] { save(id); });
    notice.addAction(tr("Print again"), this, [this, id] { print(id); });
    notice.addAction(tr("Choose a printer"), this, [this] {
        m_context.navigator.open(pages::settings, {{QStringLiteral("section"), QStringLiteral("desk")}});
    });
}

void PrintDesk::save(domain::PurchaseId id)
{
    const auto receipt = m_context.receipts.receipt(id);
    if (!receipt) {
        m_window.notice().showError(receipt.error(), m_context.format);
        return;
    }
    FileRequest request;
    request.title = tr("Save the receipt as PDF");
    request.folder = tr("receipt-%1.pdf").arg(id.value());
    request.filters = {tr("PDF (*.pdf)")};
    m_context.dialogs.saveFile(request, this, [this, receipt = *receipt](const QString &path) {
        if (path.isEmpty())
            return;
        const reports::ReceiptSheet sheet(receipt, m_context.format, receiptPaper(m_context.settings));
        if (const auto written = sheet.write(path); !written) {
            m_window.notice().showError(written.error(), m_context.format);
            return;
        }
        m_window.notice().clear();
        m_context.toasts.show(tr("The receipt is saved."));
    });
}

} // namespace bashgah::ui
