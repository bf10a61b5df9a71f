// SPDX-FileCopyrightText: 2026 Bashgah contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/member/privacynotice.h"

namespace bashgah::domain {
namespace {

QString usualEnglish()
{
    return QStringLiteral(
        "# What we keep\n"
        "Your name and mobile number, your birthday and other days if you tell us, what you bought here, your points "
        "and rewards, what you asked or told us, and the messages between us.\n"
        "# Why\n"
        "To give you your points, discounts and gifts, to know you at the counter and, only if you agree, to send "
        "you messages.\n"
        "# Who sees it\n"
        "Only the staff of {shop}. It is kept on our own computer and its backups. We sell it and give it to nobody; "
        "the message service gets your number to deliver a message, a partner shop gets what you carry there "
        "yourself, and an authority gets what the law makes us hand over.\n"
        "# How long\n"
        "As long as you are a member. Purchases stay in our books after that, without your name.\n"
        "# Messages\n"
        "You may stop them at any time: reply 11 or STOP, or tell us. Your points stay.\n"
        "# Your data, and leaving\n"
        "Tell us at the counter: we print all that we keep about you, put right what is wrong, or erase you. Then "
        "your name, number, days and notes go for good and points you did not spend are lost. Of your "
        "number only a scrambled form stays, by which we know never to write to it again. Backup copies made before "
        "are replaced in time.\n"
        "# Your choice\n"
        "Being a member and getting messages are two things; you may say yes to one without the other.");
}

QString usualPersian()
{
    return QStringLiteral(
        "# چه نگه می‌داریم\n"
        "نام و شمارهٔ موبایل شما، تاریخ تولد و مناسبت‌هایی که خودتان بگویید، خریدهایتان از این فروشگاه، امتیازها و "
        "پاداش‌ها، آنچه پرسیده یا گفته‌اید و پیامک‌های میان ما.\n"
        "# برای چه\n"
        "برای دادن امتیاز، تخفیف و هدیه، شناختن شما در پیشخوان و، تنها اگر رضایت بدهید، فرستادن پیامک.\n"
        "# چه کسی آن را می‌بیند\n"
        "تنها کارکنان {shop}. اطلاعات روی رایانهٔ خود ما و نسخه‌های پشتیبان آن می‌ماند. آن را به کسی نمی‌فروشیم و "
        "نمی‌دهیم؛ سامانهٔ پیامکی شماره را تنها برای رساندن پیامک می‌گیرد، فروشگاه همکار آنچه را خودتان به آنجا "
        "می‌برید، و مرجع قانونی آنچه را قانون ما را به دادنش وادارد.\n"
        "# تا کی\n"
        "تا وقتی عضو هستید. پس از آن خریدها بدون نام شما در دفترهای ما می‌ماند.\n"
        "# پیامک‌ها\n"
        "هر وقت بخواهید می‌توانید آن را لغو کنید: ۱۱ یا «لغو» را در پاسخ بفرستید یا به ما بگویید. امتیازهایتان می‌ماند.\n"
        "# اطلاعات شما و ترک باشگاه\n"
        "در پیشخوان به ما بگویید: همهٔ آنچه را از شما داریم چاپ می‌کنیم، نادرست‌ها را درست می‌کنیم یا شما را پاک "
        "می‌کنیم. آنگاه نام، شماره، مناسبت‌ها و یادداشت‌ها برای همیشه می‌رود و امتیاز خرج‌نشده از دست می‌رود. از "
        "شمارهٔ شما تنها نشانه‌ای رمزشده می‌ماند تا دیگر هرگز به آن پیامک نفرستیم. نسخه‌های پشتیبان پیشین به‌مرور جایگزین "
        "می‌شوند.\n"
        "# اختیار با شماست\n"
        "عضویت و دریافت پیامک دو چیز جداست؛ می‌توانید یکی را بپذیرید و دیگری را نه.");
}

} // namespace

QString PrivacyNotice::filled(bool inPersian, const QString &shopName) const
{
    QString words = text(inPersian);
    return words.replace(QLatin1String("{shop}"), shopName);
}

PrivacyNotice usualNotice()
{
    PrivacyNotice notice;
    notice.persian = usualPersian();
    notice.english = usualEnglish();
    return notice;
}

} // namespace bashgah::domain
