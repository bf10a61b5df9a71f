// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/memberprofile/privacypanel.h"

#include "reports/memberdossier.h"
#include "services/jobs/jobs.h"
#include "services/members/erasureservice.h"
#include "services/members/memberdataservice.h"
#include "services/members/memberservice.h"
#include "services/members/mergeservice.h"
#include "services/staff/staffdesk.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/format/giftwords.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/apprequests.h"
#include "ui/shell/banner.h"
#include "ui/shell/dialogs/dialogs.h"
#include "ui/shell/toasts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/leading.h"

#include <QDateTime>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bashgah::ui {

using domain::MemberId;

PrivacyPanel::PrivacyPanel(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_banner = new Banner;
    column->addWidget(m_banner);
    auto *words = new QLabel(tr("A member may ask for everything the shop keeps of them, or to be forgotten."));
    words->setWordWrap(true);
    alignLeading(words);
    column->addWidget(words);
    m_save = new QPushButton(tr("Save all data of the member…"));
    m_save->setObjectName(QStringLiteral("memberDataSave"));
    m_erase = new QPushButton(tr("Erase the member…"));
    m_erase->setObjectName(QStringLiteral("memberErase"));
    auto *notice = new QPushButton(tr("Print the privacy notice"));
    notice->setObjectName(QStringLiteral("memberNotice"));
    auto *row = new FlowLayout(nullptr, Theme::smallGap, Theme::smallGap);
    for (QPushButton *button : {notice, m_save, m_erase})
        row->addWidget(button);
    column->addLayout(row);
    m_mergeWords = new QLabel(tr("Merged with:"));
    alignLeading(m_mergeWords);
    column->addWidget(m_mergeWords);
    m_merges = new QVBoxLayout;
    column->addLayout(m_merges);
    connect(notice, &QPushButton::clicked, this, &PrivacyPanel::printNotice);
    connect(m_save, &QPushButton::clicked, this, &PrivacyPanel::saveData);
    connect(m_erase, &QPushButton::clicked, this, &PrivacyPanel::askToErase);
}

void PrivacyPanel::showMember(MemberId member)
{
    m_member = member;
    m_banner->clear();
    m_erase->setEnabled(m_context.erasures.preview(member).has_value());
    showMerges();
}

void PrivacyPanel::printNotice()
{
    if (!m_member)
        return;
    const auto view = m_context.members.member(*m_member);
    m_context.requests.printNotice(0, view ? view->member.details.displayName() : QString());
}

void PrivacyPanel::saveData()
{
    if (const auto may = m_context.desk.check(domain::StaffAction::ExportData); !may) {
        m_banner->showError(may.error(), m_context.format);
        return;
    }
    const FileRequest request{tr("Save all data of the member"),
                              QStringLiteral("member-%1.zip").arg(m_member ? m_member->value() : 0),
                              {tr("ZIP file (*.zip)")}};
    m_context.dialogs.saveFile(request, this, [this](const QString &path) {
        if (!path.isEmpty())
            writeData(path);
    });
}

void PrivacyPanel::writeData(const QString &path)
{
    if (!m_member)
        return;
    const MemberId member = *m_member;
    const QDateTime made = QDateTime::fromMSecsSinceEpoch(m_context.clock.now().msecs, Qt::UTC);
    m_context.jobs.run<bool>(
        tr("Data of a member"), services::Jobs::Pool::Db,
        [&context = m_context, member, path, made](services::JobControl &) -> domain::Result<bool> {
            const auto all = context.memberData.all(member);
            if (!all)
                return domain::fail(all.error());
            const auto done = reports::MemberDossier(*all, context.format, context.memberData.photo(member).value_or(QByteArray()))
                                  .write(path, made);
            if (!done)
                return domain::fail(done.error());
            return true;
        },
        this,
        [this, path](services::Job &job, const domain::Result<bool> &done) {
            if (done)
                job.setResult(tr("Data of the member saved"), path);
            else
                m_banner->showError(done.error(), m_context.format);
        });
}

void PrivacyPanel::askToErase()
{
    if (!m_member)
        return;
    const auto preview = m_context.erasures.preview(*m_member);
    if (!preview) {
        m_banner->showError(preview.error(), m_context.format);
        return;
    }
    const Format &format = m_context.format;
    QStringList lines{
        tr("Go for good: name, number, days, notes and tags, the texts of %1 messages and %2 contacts.")
            .arg(format.number(preview->messages), format.number(preview->contacts)),
        tr("Written off: %1 and %2 of credit.").arg(format.points(preview->points), format.money(preview->credit)),
        tr("Stay without the person: %1 purchases and their entries, so that the books hold.")
            .arg(format.number(preview->purchases)),
        tr("Backups cannot be changed: those made before still hold the member until they are deleted or replaced.")};
    if (preview->partnerMoves > 0)
        lines << tr("Signed files exchanged with partner shops keep the number: the partners have them as well.");
    const QString name = preview->name;
    const ConfirmRequest request{tr("Erase %1?").arg(Bidi::isolateAuto(name)), lines.join(u'\n'),
                                 tr("Erase for good"), {}, true, name};
    m_context.dialogs.confirm(request, this, [this, name](bool accepted) {
        if (accepted)
            erase(name);
    });
}

void PrivacyPanel::erase(const QString &typed)
{
    if (!m_member)
        return;
    m_erase->setEnabled(false);
    m_context.jobs.run<services::Erased>(
        tr("Erase a member"), services::Jobs::Pool::Db,
        [&erasures = m_context.erasures, member = *m_member, typed, who = staff()](services::JobControl &) {
            return erasures.erase(member, typed, who);
        },
        this,
        [this](services::Job &, const domain::Result<services::Erased> &done) {
            if (!done) {
                m_erase->setEnabled(true);
                m_banner->showError(done.error(), m_context.format);
                return;
            }
            m_context.toasts.show(tr("The member was erased."));
            emit changed();
        });
}

void PrivacyPanel::showMerges()
{
    while (QLayoutItem *item = m_merges->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto merges = m_context.merges.of(*m_member);
    m_mergeWords->setVisible(merges && !merges->empty());
    for (const services::MergeShown &merge : merges.value_or(std::vector<services::MergeShown>())) {
        auto *button = new QPushButton(tr("%1, %2: make two members again")
                                           .arg(Bidi::isolateAuto(merge.otherName), m_context.format.dateTime(merge.at)));
        button->setObjectName(QStringLiteral("mergeUndo"));
        connect(button, &QPushButton::clicked, this, [this, other = merge.other] { takeBack(other); });
        m_merges->addWidget(button, 0, Qt::AlignLeading);
    }
}

void PrivacyPanel::takeBack(MemberId other)
{
    if (!m_member)
        return;
    const auto done = m_context.merges.undo(*m_member, other, staff());
    if (!done) {
        m_banner->showError(done.error(), m_context.format);
        return;
    }
    QStringList said = GiftWords(m_context.format).afterUnmerge(done->gifts);
    said.prepend(done->goneSince > domain::Points()
                     ? tr("Two members again; %1 were spent since and stay here.")
                           .arg(m_context.format.points(done->goneSince))
                     : tr("Two members again."));
    m_context.toasts.show(said.join(u' '));
    emit changed();
}

std::optional<domain::StaffId> PrivacyPanel::staff() const
{
    const int id = m_context.settings.value(settings::staff);
    return id > 0 ? std::optional(domain::StaffId(id)) : std::nullopt;
}

} // namespace bashgah::ui
