// What sites write into the chat, by language: the nine strings in their usual order.
const names = [
  "date_format", "time_format", "compose_placeholder", "delivery_status_sending",
  "delivery_status_sent", "delivery_status_read", "delivery_status_error", "powered_by",
  "new_messages",
];

const rows = {
  en: ["d MMMM yyyy", "HH:mm", "Ask the workshop", "On its way", "Delivered", "Seen", "Not delivered", "Powered by", "Unread messages"],
  es: ["d 'de' MMMM 'de' yyyy", "HH:mm", "¿Qué mesa le reservamos?", "Enviando", "Enviado", "Leído", "No enviado", "Con la ayuda de", "Mensajes nuevos"],
  pt: ["dd/MM/yyyy", "HH:mm", "Que peça procura?", "A enviar", "Enviada", "Lida", "Não enviada", "Com o apoio de", "Novas mensagens"],
  "pt-BR": ["d 'de' MMMM 'de' yyyy", "HH:mm", "Como podemos ajudar?", "Enviando", "Enviada", "Lida", "Não enviada", "Desenvolvido por", "Mensagens novas"],
  de: ["dd.MM.yyyy", "HH:mm 'Uhr'", "Wohin soll die Reise gehen?", "Wird gesendet", "Gesendet", "Gelesen", "Nicht gesendet", "Mit Hilfe von", "Neue Nachrichten"],
  fr: ["dd/MM/yyyy", "HH'h'mm", "Quelle plante cherchez-vous ?", "Envoi en cours", "Envoyé", "Lu", "Non envoyé", "Propulsé par", "Nouveaux messages"],
  it: ["dd/MM/yyyy", "HH:mm", "Scrivi alla bottega", "Invio in corso", "Inviato", "Letto", "Non inviato", "Realizzato con", "Nuovi messaggi"],
  pl: ["d.MM.yyyy", "HH:mm", "O co chcesz zapytać stolarza?", "Wysyłanie", "Wysłano", "Odczytano", "Nie wysłano", "Napędza nas", "Nowe wiadomości"],
  ru: ["dd.MM.yyyy", "HH:mm", "Спросите астронома", "Отправляется", "Отправлено", "Прочитано", "Не отправлено", "Работает на", "Новые сообщения"],
  uk: ["dd.MM.yyyy", "HH:mm", "Напишіть пекарні", "Надсилається", "Надіслано", "Прочитано", "Не надіслано", "Працює на", "Нові повідомлення"],
  tr: ["dd.MM.yyyy", "HH:mm", "Bize bir şey sorun", "Gönderiliyor", "Gönderildi", "Okundu", "Gönderilemedi", "Altyapı", "Yeni mesajlar"],
  ja: ["yyyy年M月d日", "HH:mm", "ご質問をどうぞ", "送信中", "送信済み", "既読", "送信できません", "提供", "新着メッセージ"],
};

export const languages = Object.keys(rows);

export const texts = Object.fromEntries(
  Object.entries(rows).map(([language, row]) => [
    language, Object.fromEntries(names.map((name, index) => [name, row[index]])),
  ]));
