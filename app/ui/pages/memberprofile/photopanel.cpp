// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/memberprofile/photopanel.h"

#include "services/members/membersheetservice.h"
#include "ui/appcontext.h"
#include "ui/settings/devicesettings.h"
#include "ui/shell/dialogs/dialogs.h"
#include "ui/shell/toasts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/memberphoto.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace bashgah::ui {
namespace {

constexpr int side = 72;

} // namespace

PhotoPanel::PhotoPanel(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_picture(new QLabel), m_choose(new QPushButton(tr("Photo…"))),
      m_paste(new QPushButton(tr("Paste"))), m_remove(new QPushButton(tr("Remove")))
{
    m_picture->setObjectName(QStringLiteral("memberPhoto"));
    m_picture->setFixedSize(side, side);
    m_picture->setAlignment(Qt::AlignCenter);
    m_choose->setObjectName(QStringLiteral("choosePhoto"));
    m_paste->setObjectName(QStringLiteral("pastePhoto"));
    m_paste->setToolTip(tr("The picture that was copied"));
    m_remove->setObjectName(QStringLiteral("removePhoto"));
    m_remove->setToolTip(tr("Remove the photo"));
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(Theme::smallGap / 2);
    for (QPushButton *button : {m_choose, m_paste, m_remove})
        buttons->addWidget(button);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(buttons);
    connect(m_choose, &QPushButton::clicked, this, &PhotoPanel::choose);
    connect(m_paste, &QPushButton::clicked, this, &PhotoPanel::paste);
    connect(m_remove, &QPushButton::clicked, this, &PhotoPanel::remove);
}

void PhotoPanel::showMember(domain::MemberId member)
{
    m_member = member;
    const QByteArray jpeg = m_context.memberSheets.photo(member).value_or(QByteArray());
    const QPixmap picture = memberphoto::shown(jpeg, side, devicePixelRatioF());
    m_picture->setPixmap(picture.isNull() ? icons::icon(u"user").pixmap(side / 2) : picture);
    m_picture->setAccessibleName(jpeg.isEmpty() ? tr("No photo") : tr("Photo of the member"));
    m_remove->setVisible(!jpeg.isEmpty());
}

void PhotoPanel::choose()
{
    m_context.dialogs.openFile({tr("Choose a photo"), QString(), {tr("Pictures (*.jpg *.jpeg *.png *.bmp)")}}, this,
                               [this](const QString &path) {
        if (path.isEmpty())
            return;
        QImageReader reader(path);
        reader.setAutoTransform(true); // a telephone notes how it was held
        keep(reader.read());
    });
}

void PhotoPanel::paste()
{
    keep(QGuiApplication::clipboard()->image());
}

void PhotoPanel::keep(const QImage &picture)
{
    const QByteArray jpeg = memberphoto::small(picture);
    if (jpeg.isEmpty())
        emit failed({domain::ErrorCode::BadFile, {tr("photo"), tr("there is no picture")}, {}, QStringLiteral("photo")});
    else
        store(jpeg);
}

void PhotoPanel::remove()
{
    if (!m_member)
        return;
    const auto before = m_context.memberSheets.photo(*m_member);
    if (!before) { // it could not be brought back
        emit failed(before.error());
        return;
    }
    if (!store({}))
        return;
    m_choose->setFocus(Qt::OtherFocusReason); // the button that had it is gone
    m_context.toasts.show(tr("The photo was removed."), tr("Undo"),
                          [panel = QPointer<PhotoPanel>(this), member = *m_member, photo = *before] {
        if (panel)
            panel->bringBack(member, photo);
    });
}

/// Whoever is shown by now.
void PhotoPanel::bringBack(domain::MemberId member, const QByteArray &jpeg)
{
    const auto kept = m_context.memberSheets.setPhoto(member, jpeg, chosenStaff(m_context.settings));
    if (!kept)
        emit failed(kept.error());
    else if (m_member == member)
        showMember(member);
}

bool PhotoPanel::store(const QByteArray &jpeg)
{
    if (!m_member)
        return false;
    const auto kept = m_context.memberSheets.setPhoto(*m_member, jpeg, chosenStaff(m_context.settings));
    if (kept)
        showMember(*m_member);
    else
        emit failed(kept.error());
    return kept.has_value();
}

} // namespace bashgah::ui
