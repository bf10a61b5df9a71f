// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/partners/exchangepanel.h"

#include "reports/reportfile.h"
#include "services/partners/partnerservice.h"
#include "ui/appcontext.h"
#include "ui/format/bidi.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/dialogs/dialogs.h"
#include "ui/shell/toasts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/enterorder.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/leading.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace bashgah::ui {

namespace {

QPushButton *addButton(QLayout *row, const QString &text, const char *name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QString::fromLatin1(name));
    row->addWidget(button);
    return button;
}

FlowLayout *rowIn(Card *card)
{
    auto *row = new FlowLayout(nullptr, Theme::smallGap, Theme::smallGap);
    card->body()->addLayout(row);
    return row;
}

} // namespace

ExchangePanel::ExchangePanel(AppContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap);
    buildFiles();
    buildVoucher();
    buildKey();
    setPartner({});
}

QLabel *ExchangePanel::addText(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    alignLeading(label);
    return label;
}

void ExchangePanel::buildFiles()
{
    auto *card = new Card(tr("Files"));
    m_state = addText({});
    m_state->setObjectName(QStringLiteral("partnerState"));
    card->body()->addWidget(m_state);
    auto *row = rowIn(card);
    m_export = addButton(row, tr("Write the next file…"), "partnerExport");
    m_again = addButton(row, tr("The last file again…"), "partnerAgain");
    m_edit = addButton(row, tr("Edit the partner"), "partnerEdit");
    QPushButton *import = addButton(row, tr("Take in a file…"), "partnerImport");
    auto *hint = addText(tr("A file may also be dropped on this page. Each counts once, however often it comes."));
    Theme::setMuted(hint);
    card->body()->addWidget(hint);
    layout()->addWidget(card);
    connect(m_export, &QPushButton::clicked, this, [this] { write(false); });
    connect(m_again, &QPushButton::clicked, this, [this] { write(true); });
    connect(m_edit, &QPushButton::clicked, this, &ExchangePanel::editWanted);
    connect(import, &QPushButton::clicked, this, &ExchangePanel::chooseImport);
}

void ExchangePanel::buildVoucher()
{
    auto *card = new Card(tr("A partner's voucher"));
    m_code = new QLineEdit;
    m_code->setObjectName(QStringLiteral("voucherCode"));
    m_code->setAccessibleName(tr("Digits of the voucher"));
    m_code->setPlaceholderText(tr("Scan the code here"));
    card->body()->addWidget(m_code);
    QPushButton *spendButton = addButton(rowIn(card), tr("Take the voucher"), "voucherSpend");
    layout()->addWidget(card);
    new EnterOrder({m_code}, [this] { spend(); }, this);
    connect(spendButton, &QPushButton::clicked, this, &ExchangePanel::spend);
}

void ExchangePanel::buildKey()
{
    auto *card = new Card(tr("Our key"));
    card->body()->addWidget(addText(tr("Partners know this shop by its key. Send it to them; it is no secret.")));
    m_fingerprint = addText({});
    m_fingerprint->setObjectName(QStringLiteral("ownFingerprint"));
    card->body()->addWidget(m_fingerprint);
    auto *row = rowIn(card);
    QPushButton *copy = addButton(row, tr("Copy our key"), "copyKey");
    QPushButton *fresh = addButton(row, tr("New key…"), "newKey");
    layout()->addWidget(card);
    connect(fresh, &QPushButton::clicked, this, &ExchangePanel::askForNewKey);
    connect(copy, &QPushButton::clicked, this, [this] {
        const auto key = m_context.partners.publicKey();
        if (!key) {
            emit failed(key.error());
            return;
        }
        QGuiApplication::clipboard()->setText(key->text());
        m_context.toasts.show(tr("Our key is copied."));
    });
}

void ExchangePanel::reload()
{
    const auto key = m_context.partners.publicKey();
    //: %1 groups of letters and digits to compare by telephone
    m_fingerprint->setText(key ? tr("To compare by telephone: %1").arg(Bidi::isolate(key->fingerprint())) : QString());
}

void ExchangePanel::setPartner(const std::optional<services::PartnerRow> &row)
{
    m_row = row;
    m_export->setEnabled(row.has_value());
    m_edit->setEnabled(row.has_value());
    m_again->setEnabled(row && row->balance.lastOut > 0);
    if (!row) {
        m_state->setText(tr("No partner is chosen."));
        return;
    }
    const Format &format = m_context.format;
    const domain::PartnerBalance &balance = row->balance;
    QStringList lines{Bidi::isolateAuto(row->partner.name),
                      tr("Not sent yet: %1").arg(format.number(balance.unsent)),
                      tr("Sent: %1 files, confirmed: %2").arg(format.number(balance.lastOut), format.number(row->acknowledged)),
                      tr("Taken in: %1 files").arg(format.number(balance.lastIn))};
    if (!balance.promised.isZero())
        lines << tr("In vouchers that may still be spent there: %1").arg(format.points(balance.promised));
    if (!balance.expired.isZero())
        lines << tr("Of theirs expired here: %1").arg(format.points(balance.expired));
    if (row->sendFrom)
        lines << tr("The next file repeats everything from file %1 on").arg(format.number(*row->sendFrom));
    if (row->askFrom)
        lines << tr("Asked for again: everything from file %1 on").arg(format.number(*row->askFrom));
    m_state->setText(lines.join(u'\n'));
}

void ExchangePanel::write(bool again)
{
    if (!m_row)
        return;
    const auto file = again ? m_context.partners.fileAgain(m_row->id, m_row->balance.lastOut)
                            : m_context.partners.exportFile(m_row->id, staff());
    if (file)
        save(*file);
    else
        emit failed(file.error());
}

void ExchangePanel::save(const services::ExportedFile &file)
{
    FileRequest request;
    request.title = tr("File for %1").arg(file.partnerName);
    request.folder = QStringLiteral("%1 %2.bashgah-exchange").arg(m_context.shop.name).arg(file.number);
    request.filters = {tr("Exchange files (*.bashgah-exchange)")};
    m_context.dialogs.saveFile(request, this, [this, file](const QString &path) {
        if (path.isEmpty()) {
            emit done(tr("File %1 is kept; \"The last file again\" saves it.").arg(m_context.format.number(file.number)));
            return;
        }
        if (const auto written = reports::writeFile(path, file.content); !written) {
            emit failed(written.error());
            return;
        }
        emit done(file.again ? tr("There is nothing new: file %1 is saved as it was.").arg(m_context.format.number(file.number))
                             : tr("File %1 with %2 lines is saved; send it to the partner.")
                                   .arg(m_context.format.number(file.number), m_context.format.number(file.entries)));
    });
}

void ExchangePanel::chooseImport()
{
    FileRequest request;
    request.title = tr("Take in a partner's file");
    request.filters = {tr("Exchange files (*.bashgah-exchange)"), tr("All files (*)")};
    m_context.dialogs.openFile(request, this, [this](const QString &path) {
        if (!path.isEmpty())
            importFile(path);
    });
}

void ExchangePanel::importFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        emit failed({domain::ErrorCode::BadFile, {path, file.errorString()}, {}, {}});
        return;
    }
    const auto taken = m_context.partners.importFile(file.readAll(), path, staff());
    if (taken)
        emit done(told(*taken));
    else
        emit failed(taken.error());
}

QString ExchangePanel::told(const services::ImportedFile &file) const
{
    const Format &format = m_context.format;
    const QString partner = Bidi::isolateAuto(file.partnerName);
    if (file.repeated)
        return tr("File %1 of %2 was here before: nothing is changed.").arg(format.number(file.number), partner);
    QStringList parts{tr("File %1 of %2 is taken in.").arg(format.number(file.number), partner)};
    if (!file.in.isZero())
        parts << tr("Members got %1.").arg(format.points(file.in));
    if (file.newMembers > 0)
        parts << tr("New members: %1.").arg(format.number(file.newMembers));
    if (!file.takenBack.isZero())
        parts << tr("Taken back: %1.").arg(format.points(file.takenBack));
    if (!file.spent.isZero())
        parts << tr("Spent there by voucher: %1.").arg(format.points(file.spent));
    if (file.known > 0)
        parts << tr("Lines that were here before: %1.").arg(format.number(file.known));
    if (file.disputed > 0)
        parts << tr("Lines that do not fit our book: %1; they are listed below.").arg(format.number(file.disputed));
    if (file.otherTerms > 0)
        parts << tr("Lines with amounts other than by the terms here: %1; compare the terms with the partner.")
                     .arg(format.number(file.otherTerms));
    if (file.forgotten > 0)
        parts << tr("The partner has %1 files of ours that are missing here, as after restoring a backup. The next file repeats what is known here.")
                     .arg(format.number(file.forgotten));
    if (file.forked > 0)
        parts << tr("As file %1 of ours the partner has another one than this shop, as after restoring a backup. The next file repeats what is not confirmed: write it and send it.")
                     .arg(format.number(file.forked));
    if (file.wanted > 0)
        parts << tr("They need everything from file %1 again; the next file holds it.").arg(format.number(file.wanted));
    return parts.join(u' ');
}

void ExchangePanel::spend()
{
    const auto spent = m_context.partners.spendVoucher(m_code->text(), staff());
    if (!spent) {
        m_code->selectAll();
        m_code->setFocus();
        emit failed(spent.error());
        return;
    }
    m_code->clear();
    emit done(tr("%1 got %2 from %3, to be spent at the counter.")
                  .arg(Bidi::isolateAuto(spent->memberName), m_context.format.points(spent->points),
                       Bidi::isolateAuto(spent->partnerName)));
}

void ExchangePanel::askForNewKey()
{
    ConfirmRequest request;
    request.title = tr("Make a new key?");
    request.text = tr("Needed on a new computer, or when somebody else has the old one. Every partner must be given the new key; vouchers made with the old one are no longer taken.");
    request.accept = tr("Make a new key");
    request.destructive = true;
    m_context.dialogs.confirm(request, this, [this](bool accepted) {
        if (!accepted)
            return;
        if (const auto fresh = m_context.partners.renewKey(staff()); !fresh)
            emit failed(fresh.error());
        reload();
    });
}

std::optional<domain::StaffId> ExchangePanel::staff() const
{
    return chosenStaff(m_context.settings);
}

} // namespace bashgah::ui
