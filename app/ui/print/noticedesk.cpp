// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/noticedesk.h"

#include "reports/privacysheet.h"
#include "services/members/privacyservice.h"
#include "ui/appcontext.h"
#include "ui/print/printwords.h"
#include "ui/settings/desksettings.h"
#include "ui/shell/apprequests.h"
#include "ui/shell/banner.h"
#include "ui/shell/dialogs/dialogs.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/toasts.h"

namespace bashgah::ui {

NoticeDesk::NoticeDesk(AppContext &context, MainWindow &window, QObject *parent)
    : QObject(parent), m_context(context), m_window(window)
{
    connect(&context.requests, &AppRequests::noticePrintWanted, this, &NoticeDesk::print);
    connect(&context.requests, &AppRequests::noticeFileWanted, this, &NoticeDesk::save);
}

template <typename Work>
void NoticeDesk::withSheet(qint64 version, const QString &member, Work work)
{
    const auto notice = version > 0 ? m_context.privacy.version(version) : m_context.privacy.issue();
    if (!notice) {
        m_window.notice().showError(notice.error(), m_context.format);
        return;
    }
    work(reports::PrivacySheet(*notice, m_context.shop.name, m_context.format, member));
}

void NoticeDesk::print(qint64 version, const QString &member)
{
    withSheet(version, member, [this, version, member](const reports::PrivacySheet &sheet) {
        // a roll takes no A5: then the system's usual printer
        const bool sheets = receiptPaper(m_context.settings) == reports::ReceiptPaper::A5;
        const QString printer = sheets ? m_context.settings.value(settings::receiptPrinter) : QString();
        const auto outcome = m_context.printers.print(
            printer,
            {sheet.title(), sheet.pageSize(), [&sheet](QPagedPaintDevice &device) { return sheet.paint(device); }});
        Banner &notice = m_window.notice();
        if (outcome == PrintOutcome::Printed) {
            notice.clear();
            m_context.toasts.show(tr("The privacy notice is printed."));
            return;
        }
        notice.showMessage(Banner::Kind::Error, PrintWords::failure(outcome, printer));
        notice.addAction(tr("Save as PDF…"), this, [this, version, member] { save(version, member); });
        notice.addAction(tr("Print again"), this, [this, version, member] { print(version, member); });
    });
}

void NoticeDesk::save(qint64 version, const QString &member)
{
    FileRequest request;
    request.title = tr("Save the privacy notice as PDF");
    request.folder = QStringLiteral("privacy.pdf");
    request.filters = {tr("PDF (*.pdf)")};
    m_context.dialogs.saveFile(request, this, [this, version, member](const QString &path) {
        if (path.isEmpty())
            return;
        withSheet(version, member, [this, &path](const reports::PrivacySheet &sheet) {
            if (const auto written = sheet.write(path); !written) {
                m_window.notice().showError(written.error(), m_context.format);
                return;
            }
            m_window.notice().clear();
            m_context.toasts.show(tr("The privacy notice is saved."));
        });
    });
}

} // namespace bashgah::ui
